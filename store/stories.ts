/** Which articles are near-copies of one report. The grouping does not hang on the order in which they came. */
import { storyName } from "./ids.ts";
import { areNearCopies, bandsOf, unpacked } from "./near-copy.ts";
import { daysBefore, instantOf } from "./time.ts";
import type { ArticleRecord, Transaction } from "./transaction.ts";

/** Copies follow within days; a report of next week in the same words is another report. */
const DAYS_APART = 3;

const alike = (a: ArticleRecord, b: ArticleRecord): boolean =>
  a.fingerprint !== null &&
  b.fingerprint !== null &&
  closeInTime(a.publishedAt, b.publishedAt) &&
  areNearCopies(unpacked(a.fingerprint), unpacked(b.fingerprint));

function closeInTime(a: string | null, b: string | null): boolean {
  const [from, to] = [instantOf(a), instantOf(b)];
  return !from || !to || Math.abs(Date.parse(from) - Date.parse(to)) <= DAYS_APART * 86_400_000;
}

/** Finds the story of a new or changed article, joining stories it connects. Gives it, and the other articles whose story changed. */
export async function joinStory(
  tx: Transaction,
  article: ArticleRecord,
): Promise<{ storyId: string; moved: string[] }> {
  const own = storyName(article.id, article.contentHash);
  if (article.fingerprint === null) return { storyId: own, moved: [] };
  const at = instantOf(article.publishedAt);
  const around = at ? { from: daysBefore(at, DAYS_APART), to: daysBefore(at, -DAYS_APART) } : null;
  const candidates = await tx.candidates(bandsOf(unpacked(article.fingerprint)), around);
  const names = new Set(
    candidates.filter((other) => other.id !== article.id && alike(article, other)).map((other) => other.storyId),
  );
  if (names.size === 0) return { storyId: own, moved: [] };
  const stories: { name: string; members: string[] }[] = [];
  for (const name of names) stories.push({ name, members: (await tx.storyMembers(name)).map((member) => member.id) });
  const [largest, ...others] = stories.sort(bySize);
  const moved: string[] = [];
  for (const { members } of others) {
    await tx.setStory(members, largest?.name ?? own);
    moved.push(...members);
  }
  return { storyId: largest?.name ?? own, moved };
}

/** Parts the rest of a story where the article that leaves held it together. Gives the articles whose story changed. */
export async function leaveStory(tx: Transaction, article: ArticleRecord): Promise<string[]> {
  const rest = (await tx.storyMembers(article.storyId)).filter((member) => member.id !== article.id);
  const parts = connected(rest).sort((a, b) =>
    bySize({ members: a, name: a[0]?.id ?? "" }, { members: b, name: b[0]?.id ?? "" }),
  );
  const moved: string[] = [];
  for (const part of parts.slice(1)) {
    const [first] = part;
    if (!first) continue;
    const ids = part.map((member) => member.id);
    await tx.setStory(ids, storyName(first.id, first.contentHash));
    moved.push(...ids);
  }
  return moved;
}

const bySize = (
  a: { members: readonly unknown[]; name: string },
  b: { members: readonly unknown[]; name: string },
): number => b.members.length - a.members.length || (a.name < b.name ? -1 : 1);

/** Groups that hang together by likeness, directly or over others. */
function connected(articles: readonly ArticleRecord[]): ArticleRecord[][] {
  const left = new Set(articles);
  const groups: ArticleRecord[][] = [];
  for (const start of articles) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const member of group)
      for (const other of left)
        if (alike(member, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}
