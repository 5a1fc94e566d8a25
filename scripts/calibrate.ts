/**
 * `node scripts/calibrate.ts [--write]`: measures how often facts that were read in one way are right, on the labelled articles
 * that are not held out, and prints the table; with --write it becomes extract/facts/confidence.data.ts.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { basisOf, wayOf } from "../extract/facts/confidence.ts";
import { readArticle } from "../extract/reading.ts";
import { mayHaveFacts } from "../extract/text/gate.ts";
import { articleInput, readCorpus } from "./score/corpus.ts";
import { matchFacts } from "./score/match.ts";

const root = resolve(import.meta.dirname, "..");
const TARGET = resolve(root, "extract/facts/confidence.data.ts");

interface Count {
  readonly right: number;
  readonly all: number;
}

/** How many facts of each way of reading there are, and how many of them a label confirms. Optional labels count as right. */
function measure(): Map<string, Count> {
  const heldOut = new Set(readFileSync(resolve(root, "eval/held-out.txt"), "utf8").split(/\s+/));
  const counts = new Map<string, Count>();
  for (const article of globSync("test/corpora/*/", { cwd: root })
    .sort()
    .flatMap((f) => readCorpus(resolve(root, f)))) {
    const input = articleInput(article);
    if (heldOut.has(article.name) || !mayHaveFacts(input)) continue;
    const { stated } = readArticle(input);
    const taken = matchFacts(
      article.facts,
      stated.map(({ fact }) => fact),
    );
    for (const [k, { claim, headline }] of stated.entries()) {
      const way = wayOf(claim, headline);
      const right = Number((taken[k] ?? -1) >= 0);
      for (const row of [way, basisOf(way), "any"]) {
        const count = counts.get(row) ?? { right: 0, all: 0 };
        counts.set(row, { right: count.right + right, all: count.all + 1 });
      }
    }
  }
  return counts;
}

/**
 * Shares, additively smoothed as in Laplace's rule of succession: each way is drawn by two facts' weight towards the share of what
 * said its metric, that towards the share of all; all by one right and one wrong. None is certain.
 */
function smooth(counts: ReadonlyMap<string, Count>): Row[] {
  const all = counts.get("any") as Count;
  const any = (all.right + 1) / (all.all + 2);
  const drawn = (row: string, prior: number): number => {
    const { right, all: n } = counts.get(row) as Count;
    return (right + 2 * prior) / (n + 2);
  };
  return [...counts.entries()]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([row, count]) => {
      const basis = row.includes(" ") ? drawn(basisOf(row), any) : any;
      return { row, count, share: row === "any" ? any : Math.min(0.99, drawn(row, basis)) };
    });
}

interface Row {
  readonly row: string;
  readonly share: number;
  readonly count: Count;
}

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const table = smooth(measure());
for (const { row, share, count } of table)
  console.log(`${row.padEnd(20)} ${share.toFixed(2)}  ${count.right} of ${count.all}`);
if (values.write) {
  const source = readFileSync(TARGET, "utf8");
  const head = source.slice(0, source.indexOf("= {") + 3);
  const key = (row: string) => (row.includes(" ") ? `"${row}"` : row);
  const rows = table.map(({ row, share }) => `  ${key(row)}: ${Number(share.toFixed(2))},`);
  writeFileSync(TARGET, `${head}\n${rows.join("\n")}\n};\n`);
  console.log(`written to ${TARGET}`);
}
