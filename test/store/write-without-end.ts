/** Saves articles into the SQLite file it is given until it is killed; every article has ten facts that disagree with the others'. */
import { openSqliteStore } from "../../store/sqlite/store.ts";
import { article, fact } from "./samples.ts";

const store = await openSqliteStore(process.argv[2] as string);
for (let i = 0; ; i++) {
  const facts = Array.from({ length: 10 }, (_, k) =>
    fact({ value: 1000 * i + k, place: "IN-BR/patna", asOf: `2021-07-1${k}` }),
  );
  const round = Math.floor(i / 25);
  await store.saveArticle(
    article(`n${i % 25}`, { title: `${round}`, raw: new TextEncoder().encode(`<html>${i}`) }),
    facts,
    "1",
  );
  if (i === 0) process.stdout.write("writing\n");
}
