/** How articles and their facts are written, the same for every database; each function runs inside one transaction. */
import { announcesRecount } from "../conflicts/recount.ts";
import type { NewArticle, ReadAgain, Saved } from "../model/crawl.ts";
import type { Fact, StoredFact } from "../model/fact.ts";
import { canonical } from "./address.ts";
import { planFacts } from "./facts-plan.ts";
import { articleId, articleIdOfUrl, contentHash } from "./ids.ts";
import { fingerprint, packed } from "./near-copy.ts";
import { compressRaw, rawHash } from "./raw-page.ts";
import { wordsOfArticle, wordsOfFact } from "./search-text.ts";
import { settleConflicts } from "./settle.ts";
import type { ReferencePoint } from "./store.ts";
import { joinStory, leaveStory } from "./stories.ts";
import type { ArticleRecord, Transaction } from "./transaction.ts";

/** The same content again changes nothing; other content is a new version, and the old one's facts are kept as superseded. */
export async function saveArticle(
  tx: Transaction,
  article: NewArticle,
  facts: readonly Fact[],
  extractor: string,
  now: string,
): Promise<Saved> {
  const id = articleId(article);
  const url = article.url === null ? null : canonical(article.url);
  if (url !== null && (await tx.isForgotten(url))) return { articleId: id, status: "unchanged", facts: 0 };
  const before = await tx.article(id);
  const content = contentHash(article);
  if (before?.contentHash === content) {
    if (article.keepText === false && before.keepText) await dropText(tx, before);
    return { articleId: id, status: "unchanged", facts: before.facts };
  }
  const keepText = article.keepText !== false;
  const raw = keepText && article.raw ? compressRaw(article.raw) : null;
  const print = fingerprint(article.text);
  const draft: ArticleRecord = {
    id,
    url,
    title: article.title,
    text: keepText ? article.text : "",
    source: article.source,
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    storyId: "",
    contentHash: content,
    seenAt: now,
    firstSeenAt: before?.firstSeenAt ?? now,
    facts: facts.length,
    sample: article.sample === true,
    keepText,
    extractor,
    rawHash: raw && article.raw ? rawHash(article.raw, article.rawType) : null,
    fingerprint: print && packed(print),
  };
  const own = before ? await tx.currentFacts([id]) : [];
  if (before) {
    const { seenAt, title, text, contentHash: hash, rawHash: page } = before;
    await tx.addVersion({ articleId: id, seenAt, title, text, contentHash: hash, rawHash: page, facts: own });
    if (!keepText) await tx.eraseVersionTexts(id);
  }
  if (raw && draft.rawHash) await tx.putRaw(draft.rawHash, raw, article.rawType ?? null);
  const { record, restaged } = await tellStory(tx, before, draft, own);
  await tx.putArticle(record, wordsOfArticle(record.title, record.text, facts));
  const touched = await writeFacts(tx, record, own, facts, "supersede", now);
  await settleConflicts(tx, { facts: [...touched, ...restaged] });
  return { articleId: id, status: before ? "changed" : "new", facts: facts.length };
}

/** Groups an article in its new wording. Gives it with its story, and the facts whose conflicts that changes. */
async function tellStory(
  tx: Transaction,
  before: ArticleRecord | null,
  draft: ArticleRecord,
  own: readonly StoredFact[],
): Promise<{ record: ArticleRecord; restaged: readonly StoredFact[] }> {
  const left = before ? await leaveStory(tx, before) : [];
  const { storyId, moved } = await joinStory(tx, draft);
  const neighbours = [...new Set([...left, ...moved])].filter((other) => other !== draft.id);
  const changed = before !== null && (before.storyId !== storyId || tellsOfRecount(before) !== tellsOfRecount(draft));
  return {
    record: { ...draft, storyId },
    restaged: [...(neighbours.length > 0 ? await tx.currentFacts(neighbours) : []), ...(changed ? own : [])],
  };
}

const tellsOfRecount = ({ title, text }: ArticleRecord): boolean => announcesRecount(`${title}\n${text}`);

/** What a better extractor no longer finds was never said: it goes for good, and is no older version; nor is a better `reading`. */
export async function replaceFacts(
  tx: Transaction,
  id: string,
  facts: readonly Fact[],
  extractor: string,
  now: string,
  reading?: ReadAgain,
): Promise<Saved> {
  const before = await tx.article(id);
  if (!before) throw new Error(`cannot replace the facts of article ${id}: there is no such article`);
  const own = await tx.currentFacts([id]);
  const draft = { ...before, ...(reading && readAgain(before, reading)), extractor, facts: facts.length };
  const reworded = draft.contentHash !== before.contentHash;
  const { record, restaged } = reworded ? await tellStory(tx, before, draft, own) : { record: draft, restaged: [] };
  const touched = await writeFacts(tx, record, own, facts, "remove", now);
  if (touched.length === 0 && !reworded && before.extractor === extractor)
    return { articleId: id, status: "unchanged", facts: facts.length };
  await tx.putArticle(record, wordsOfArticle(record.title, record.text, facts));
  await settleConflicts(tx, { facts: [...touched, ...restaged] });
  return { articleId: id, status: touched.length > 0 || reworded ? "changed" : "unchanged", facts: facts.length };
}

/** Nothing where the text may not be kept. */
function readAgain(before: ArticleRecord, { title, text, publishedAt, modifiedAt }: ReadAgain): Partial<ArticleRecord> {
  if (!before.keepText) return {};
  const print = fingerprint(text);
  const content = contentHash({ title, text, publishedAt });
  return { title, text, publishedAt, modifiedAt, contentHash: content, fingerprint: print && packed(print) };
}

/** Gives the facts as they were and as they are, where they differ. */
async function writeFacts(
  tx: Transaction,
  article: ArticleRecord,
  before: readonly StoredFact[],
  facts: readonly Fact[],
  old: "supersede" | "remove",
  now: string,
): Promise<StoredFact[]> {
  const plan = planFacts(article, before, facts, article.extractor, now);
  const gone = plan.gone.map((fact) => fact.id);
  if (gone.length > 0) await (old === "remove" ? tx.removeFacts(gone) : tx.supersedeFacts(gone));
  const text = article.keepText ? article.text : null;
  // all of them, with a new title too: its words are what facts are found by
  if (plan.current.length > 0)
    await tx.putFacts(plan.current.map((fact) => ({ fact, words: wordsOfFact(fact, article.title, text) })));
  if (plan.log.length > 0) await tx.log(plan.log, now);
  const ids = new Set(plan.written.map((fact) => fact.id));
  return [...plan.gone, ...plan.written, ...before.filter((fact) => ids.has(fact.id))];
}

/** The publisher has forbidden what it allowed before: facts and link stay, text and raw page go. */
async function dropText(tx: Transaction, article: ArticleRecord): Promise<void> {
  const facts = await tx.currentFacts([article.id]);
  const record = { ...article, text: "", keepText: false, rawHash: null };
  await tx.eraseVersionTexts(article.id);
  await tx.putArticle(record, wordsOfArticle(record.title, "", facts));
  if (article.rawHash) await tx.dropRaw(article.rawHash);
  await tx.putFacts(facts.map((fact) => ({ fact, words: wordsOfFact(fact, record.title, null) })));
  if (tellsOfRecount(article) !== tellsOfRecount(record)) await settleConflicts(tx, { facts });
}

/** Everything of these articles goes; the log says that their facts were withdrawn. */
export async function removeArticles(tx: Transaction, ids: readonly string[], now: string): Promise<number> {
  let removed = 0;
  const touched: StoredFact[] = [];
  for (const id of ids) {
    const article = await tx.article(id);
    if (!article) continue;
    const facts = await tx.currentFacts([id]);
    const moved = await leaveStory(tx, article);
    await tx.removeArticle(id);
    if (facts.length > 0)
      await tx.log(
        facts.map((fact) => ({ kind: "withdrawn", fact })),
        now,
      );
    touched.push(...facts, ...(moved.length > 0 ? await tx.currentFacts(moved) : []));
    removed++;
  }
  await settleConflicts(tx, { facts: touched });
  return removed;
}

/** Takedown: also what the log remembers of its words, and the address is remembered as never to be fetched. */
export async function forgetArticle(tx: Transaction, url: string, now: string): Promise<boolean> {
  const address = canonical(url);
  const id = articleIdOfUrl(url);
  await tx.forget(address, now);
  const removed = await removeArticles(tx, [id], now);
  await tx.redactLog(id);
  return removed > 0;
}

/** An official series, or a part of one; gives how many points are new or differ. */
export async function addReference(tx: Transaction, points: readonly ReferencePoint[]): Promise<number> {
  const changed = await tx.putOfficial(points);
  await settleConflicts(tx, { official: changed });
  return changed.length;
}
