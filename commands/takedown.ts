/** Forgets articles by their addresses. */
import { WrongUsage } from "./failure.ts";
import { say } from "./output/write.ts";
import { type Runtime, withStore } from "./runtime.ts";

export async function forgetArticles(runtime: Runtime, urls: readonly string[]): Promise<void> {
  const wrong = urls.find((url) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol));
  if (wrong !== undefined) throw new WrongUsage(`«${wrong}» is no http or https address`);
  await withStore(runtime, async (store) => {
    for (const url of urls) {
      const wasStored = await store.forgetArticle(url);
      say(wasStored ? `Forgotten: ${url}` : `There was no such article; it will not be fetched: ${url}`);
    }
  });
}
