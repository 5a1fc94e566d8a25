/** Saves big articles into the SQLite file it is given until one fails; prints how many were saved and why the last was not. */
import { openSqliteStore } from "../../store/sqlite/store.ts";
import { article, fact } from "./samples.ts";

const store = await openSqliteStore(process.argv[2] as string);
let written = 0;
let error = "";
while (!error && written < 500) {
  const words = Array.from({ length: 8000 }, (_, i) => `शब्द${(i * 7919 + written * 104729).toString(36)}`);
  const facts = [fact({ value: written }), fact({ value: written, place: "IN-BR/gaya" })];
  try {
    await store.saveArticle(article(`n${written}`, { text: words.join(" ") }), facts, "1");
    written++;
  } catch (thrown) {
    error = (thrown as Error).message;
  }
}
console.log(JSON.stringify({ written, error }));
