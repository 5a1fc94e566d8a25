/** `npm run eval`: reads the labelled corpora with the extractor and says how right it is, and whether it got worse. */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { articleInput, type LabelledArticle, readCorpus, readPredictions } from "./score/corpus.ts";
import type { Prediction } from "./score/match.ts";
import { tallyRelevance, unseen } from "./score/relevance.ts";
import { fullReport, totalLine } from "./score/report.ts";
import { compare, type Result, toResult } from "./score/result.ts";
import { newTally, rates, type Tally, tallyArticle } from "./score/tally.ts";

const USAGE = `npm run eval -- [OPTIONS] [CORPUS_DIR…]

Scores the extractor against labelled corpora (default: all in test/corpora) as precision, recall and F1, and
compares with the result saved in eval/. A fall of F1 or of an attribute's accuracy exits 1. Without a CORPUS_DIR also
how well health news is told from the rest, on texts the classifier was never trained on.

  --predictions FILE  score this file ({"id", "facts"} a line) instead of the extractor; takes one CORPUS_DIR
  --misses            list every WRONG and MISSED fact (never those of articles held out)
  --tuned             only the articles that are not held out
  --held-out          only the totals of the articles held out (named in eval/held-out.txt)
  --save              write the result to eval/
  --json              print the result as JSON

Example: npm run eval -- --misses --tuned`;

const root = resolve(import.meta.dirname, "..");
const heldOut = new Set(readFileSync(resolve(root, "eval/held-out.txt"), "utf8").split(/\s+/).filter(Boolean));

type Read = (article: LabelledArticle) => readonly Prediction[];
type Options = ReturnType<typeof readOptions>["values"];

function readOptions() {
  return parseArgs({
    allowPositionals: true,
    options: {
      predictions: { type: "string" },
      misses: { type: "boolean", default: false },
      tuned: { type: "boolean", default: false },
      "held-out": { type: "boolean", default: false },
      save: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
}

async function reader(predictionsFile: string | undefined): Promise<Read> {
  if (predictionsFile !== undefined) {
    const predictions = readPredictions(predictionsFile);
    return (article) => predictions.get(article.id) ?? [];
  }
  const { extract } = await import("../extract/index.ts");
  return (article) => {
    try {
      return extract(articleInput(article));
    } catch (error) {
      throw new Error(`extracting from ${article.id} failed: ${(error as Error).stack}`);
    }
  };
}

/** True unless the corpus fell below its saved result. */
function evaluate(folder: string, read: Read, options: Options): boolean {
  const corpus = basename(resolve(folder));
  const articles = readCorpus(folder);
  const tallies = { all: newTally(), tuned: newTally(), heldOut: newTally() };
  for (const article of articles) {
    const facts = read(article);
    tallyArticle(tallies.all, article, facts);
    tallyArticle(heldOut.has(article.name) ? tallies.heldOut : tallies.tuned, article, facts);
  }
  const result = toResult(articles.length, tallies.all, tallies.heldOut);
  if (options.json) console.log(JSON.stringify({ corpus, ...result }));
  else print(corpus, articles.length, tallies, options);
  // Predictions from elsewhere are scored, but are not ours to compare or to keep.
  if (options.predictions !== undefined) return true;
  return judge(corpus, result, options);
}

function print(
  corpus: string,
  count: number,
  tallies: Record<"all" | "tuned" | "heldOut", Tally>,
  options: Options,
): void {
  if (options.misses) for (const miss of tallies.tuned.misses) console.log(miss);
  if (options["held-out"]) {
    const counts = tallies.heldOut.total;
    const some = counts.tp + counts.fp + counts.fn > 0;
    console.log(`${corpus}, held out: ${some ? totalLine(counts) : "no article"}`);
    return;
  }
  const lines = fullReport(options.tuned ? tallies.tuned : tallies.all);
  console.log(
    [`${corpus}: ${count} articles${options.tuned ? ", without those held out" : ""}`, ...lines, ""].join("\n"),
  );
}

function judge(corpus: string, result: Result, options: Options): boolean {
  const file = resolve(root, "eval", `${corpus}.json`);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Result) : null;
  const { changes, falls } = before ? compare(before, result) : { changes: [], falls: [] };
  if (!before) console.error(`${corpus}: no earlier result in eval/${corpus}.json to compare with; --save writes one`);
  for (const change of changes) console.error(`${corpus}: ${change}${falls.includes(change) ? "  FELL" : ""}`);
  if (options.save) {
    writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
    console.error(`${corpus}: result saved in eval/${corpus}.json`);
  }
  return options.save || falls.length === 0;
}

/** Our examples that training left out, and the articles held out. */
function evaluateRelevance(folders: readonly string[], options: Options): void {
  const articles = folders.flatMap(readCorpus).filter((article) => heldOut.has(article.name));
  const texts = unseen(articles);
  const counts = tallyRelevance(texts);
  if (options.json)
    console.log(JSON.stringify({ corpus: "relevance", texts: texts.length, ...counts, ...rates(counts) }));
  else console.log(`relevance: ${texts.length} texts never trained on\n${totalLine(counts)}`);
}

async function main(): Promise<void> {
  const { values, positionals } = readOptions();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.predictions !== undefined && positionals.length !== 1) {
    throw Object.assign(new Error("--predictions takes one CORPUS_DIR"), { code: "ERR_PARSE_ARGS_CORPUS" });
  }
  const own = globSync("test/corpora/*/", { cwd: root }).sort();
  const folders = positionals.length > 0 ? positionals : own.map((folder) => resolve(root, folder));
  const read = await reader(values.predictions);
  const fine = folders.map((folder) => evaluate(folder, read, values));
  if (positionals.length === 0) evaluateRelevance(folders, values);
  if (fine.includes(false)) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException;
  const usage = code?.startsWith("ERR_PARSE_ARGS") === true;
  console.error(usage ? `${message}\n\n${USAGE}` : message);
  process.exitCode = usage ? 2 : 1;
}
