/** Which articles are near-copies of one report. The grouping does not hang on the order in which they came, as long as a story has fewer than MOST_MEMBERS. */
import { storyName } from "./ids.ts";
import { areNearCopies, bandsOf, type Fingerprint, unpacked } from "./near-copy.ts";
import { daysBefore, instantOf } from "./time.ts";
import { type Copy, MOST_MEMBERS, type Transaction } from "./transaction.ts";

/** Copies follow within days; a report of next week in the same words is another report. */
const DAYS_APART = 3;

/** An article that can be a copy: its fingerprint read once, however many it is held against. */
interface Candidate {
  readonly article: Copy;
  readonly print: Fingerprint;
  /** Milliseconds since 1970; null where unknown. */
  readonly at: number | null;
}

function candidateOf(article: Copy): Candidate | null {
  if (article.fingerprint === null) return null;
  const at = instantOf(article.publishedAt);
  return { article, print: unpacked(article.fingerprint), at: at ? Date.parse(at) : null };
}

const alike = (a: Candidate, b: Candidate): boolean =>
  (a.at === null || b.at === null || Math.abs(a.at - b.at) <= DAYS_APART * 86_400_000) &&
  (a.article.fingerprint === b.article.fingerprint || areNearCopies(a.print, b.print));

/** Finds the story of a new or changed article, joining stories it connects. Gives it, and the other articles whose story changed. */
export async function joinStory(tx: Transaction, article: Copy): Promise<{ storyId: string; moved: string[] }> {
  const own = storyName(article.id, article.contentHash);
  const self = candidateOf(article);
  if (self === null) return { storyId: own, moved: [] };
  const at = instantOf(article.publishedAt);
  const around = at ? { from: daysBefore(at, DAYS_APART), to: daysBefore(at, -DAYS_APART) } : null;
  const names = new Set<string>();
  for (const other of await tx.candidates(bandsOf(self.print), around)) {
    if (other.id === article.id || names.has(other.storyId)) continue; // one member that is alike is enough
    const candidate = candidateOf(other);
    if (candidate && alike(self, candidate)) names.add(other.storyId);
  }
  const [only] = names;
  if (names.size < 2) return { storyId: only ?? own, moved: [] };
  const stories: Story[] = [];
  for (const name of names) stories.push({ name, members: await tx.storyMembers(name) });
  const [largest, ...others] = stories.sort(bySize);
  const moved: string[] = [];
  for (const { name } of others) moved.push(...(await moveStory(tx, name, largest?.name ?? own)));
  return { storyId: largest?.name ?? own, moved };
}

async function moveStory(tx: Transaction, from: string, to: string): Promise<string[]> {
  const moved: string[] = [];
  for (;;) {
    const ids = (await tx.storyMembers(from)).map((member) => member.id);
    if (ids.length === 0) return moved;
    await tx.setStory(ids, to);
    moved.push(...ids);
  }
}

/**
 * Parts the rest of a story where the article that leaves held it together. Gives the articles whose story changed.
 * A story of very many hangs on no single one and is left as it is.
 */
export async function leaveStory(tx: Transaction, article: Copy): Promise<string[]> {
  const members = await tx.storyMembers(article.storyId);
  if (members.length >= MOST_MEMBERS) return [];
  const rest = members.filter((member) => member.id !== article.id);
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

interface Story {
  readonly name: string;
  readonly members: readonly Copy[];
}

const bySize = (a: Story, b: Story): number => b.members.length - a.members.length || (a.name < b.name ? -1 : 1);

/** Groups that hang together by likeness, directly or over others. */
function connected(articles: readonly Copy[]): Copy[][] {
  const left = new Set(articles.flatMap((article) => candidateOf(article) ?? []));
  const groups = articles.filter((article) => article.fingerprint === null).map((article) => [article]);
  for (const start of left) {
    left.delete(start);
    const group = [start];
    for (const member of group)
      for (const other of left)
        if (alike(member, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group.map((member) => member.article));
  }
  return groups;
}
