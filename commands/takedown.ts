/** Forgets articles by their addresses, whichever of an article's addresses those are. */
import { canonicalKey, cleanLink } from "../crawlers/canonical.ts";
import type { Store } from "../store/store.ts";
import { WrongUsage } from "./failure.ts";
import { say } from "./output/write.ts";
import { type Runtime, withStore } from "./runtime.ts";

export async function forgetArticles(runtime: Runtime, urls: readonly string[]): Promise<void> {
  const wrong = urls.find((url) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol));
  if (wrong !== undefined) throw new WrongUsage(`«${wrong}» is no http or https address`);
  await withStore(runtime, async (store) => {
    for (const url of urls) {
      let wasStored = false;
      for (const address of await addressesOf(url, store))
        if (await store.forgetArticle(address)) {
          wasStored = true;
          say(`Forgotten: ${address}`);
        }
      if (!wasStored) say(`There was no such article; it will not be fetched: ${url}`);
    }
  });
}

/** The address as given, the one that it is another form of (AMP, mobile, tracked), and the one its page named as canonical. */
async function addressesOf(url: string, store: Pick<Store, "pageState" | "article">): Promise<ReadonlySet<string>> {
  const clean = cleanLink(url);
  const addresses = new Set(clean === null ? [url] : [url, clean, canonicalKey(clean)]);
  for (const address of [...addresses]) {
    const id = (await store.pageState(address))?.articleId;
    const article = id === undefined ? null : await store.article(id);
    if (article?.url) addresses.add(article.url);
  }
  return addresses;
}
