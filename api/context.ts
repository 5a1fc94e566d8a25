/** Where facts stand: the sentence around the evidence, the article's title, the link to the very words. */
import type { Article } from "../model/article.ts";
import type { StoredFact } from "../model/fact.ts";
import type { Store } from "../store/store.ts";
import { sentenceLink } from "./link.ts";

export interface Context {
  readonly title: string;
  /** The article's beginning up to the evidence's sentence is left out; all of it on one line. */
  readonly before: string;
  readonly evidence: string;
  readonly after: string;
  /** Null where the article has no http(s) address. */
  readonly link: string | null;
}

/** Articles asked for at once. */
const AT_ONCE = 16;
/** UTF-16 units of context on either side. */
const REACH = 160;

/** The rest of a sentence before and after [start, end), never beyond its line; long ones are cut at a word, with «…». */
export function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const head = text.slice(line, start);
  const tail = text.slice(end, newline < 0 ? undefined : newline);
  const from = Math.max(head.lastIndexOf("।"), head.lastIndexOf("?"), head.lastIndexOf("!")) + 1;
  const stop = tail.search(/[।?!]/);
  let before = head.slice(from).replace(/^\s+/, "");
  let after = stop < 0 ? tail.replace(/\s+$/, "") : tail.slice(0, stop + 1);
  if (before.length > REACH) before = `…${before.slice(-REACH).replace(/^\S*/, "")}`;
  if (after.length > REACH) after = `${after.slice(0, REACH).replace(/\S*$/, "")}…`;
  return { before, after };
}

/** Where one fact stands. Its article may be gone or kept without text: then there is only the evidence. */
export function contextOf(fact: StoredFact, article: Article | null): Context {
  const field = article?.[fact.field] ?? "";
  const stands = field.slice(fact.start, fact.end) === fact.evidence;
  return {
    title: article?.title ?? "",
    evidence: fact.evidence,
    ...(stands ? sentenceAround(field, fact.start, fact.end) : { before: "", after: "" }),
    link: stands
      ? sentenceLink(fact.url, field, fact.start, fact.end)
      : sentenceLink(fact.url, fact.evidence, 0, fact.evidence.length),
  };
}

/** The facts again, each with its context; every article is asked for once. */
export async function withContext(
  store: Store,
  facts: readonly StoredFact[],
): Promise<(StoredFact & { context: Context })[]> {
  const ids = [...new Set(facts.map((fact) => fact.articleId))];
  const articles = new Map<string, Article | null>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const found = await Promise.all(some.map((id) => store.article(id)));
    some.forEach((id, i) => {
      articles.set(id, found[i] ?? null);
    });
  }
  return facts.map((fact) => ({ ...fact, context: contextOf(fact, articles.get(fact.articleId) ?? null) }));
}
