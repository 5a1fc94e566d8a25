/** `npm run bench -- [extract | crawl | copies | all] [--long] [--json]`: prints how fast extractor, crawler and the search for copies are. */
import { parseArgs } from "node:util";
import { type Figure, tableOf } from "./report.ts";

const USAGE = `npm run bench -- [extract | crawl | copies | all] [--long] [--json]

  extract  the extractor against a plain loop, wink-nlp and chrono; linearity; memory
  crawl    the crawler against Crawlee's CheerioCrawler over the same newsroom
  copies   finding near-copies among 10,000 and 100,000 articles; with MONGODB_URI there, too
  all      all of them (default)

  --long   also the crawler's memory at 100,000 pages, and copies among a million articles
  --json   figures as JSON`;

const PARTS: Readonly<Record<string, (long: boolean) => Promise<readonly Figure[]>>> = {
  extract: async () => (await import("./extract/index.ts")).benchExtract(),
  copies: async (long) => {
    const { benchCopies } = await import("./copies/index.ts");
    return benchCopies(long ? [10_000, 100_000, 1_000_000] : [10_000, 100_000], process.env.MONGODB_URI);
  },
  crawl: async (long) => {
    const { benchCrawl, crawlMemory } = await import("./crawl/index.ts");
    return [...(await benchCrawl()), ...(long ? await crawlMemory([10_000, 50_000, 100_000]) : [])];
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    long: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const [wanted = "all"] = positionals;
if (values.help) console.log(USAGE);
else if (positionals.length > 1 || (wanted !== "all" && PARTS[wanted] === undefined)) {
  console.error(`bench: unknown part “${positionals.join(" ")}”\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const figures: Figure[] = [];
  for (const [name, part] of Object.entries(PARTS))
    if (wanted === "all" || wanted === name) {
      if (process.stderr.isTTY) console.error(`${name} …`);
      figures.push(...(await part(values.long)));
    }
  console.log(values.json ? JSON.stringify(figures, null, 2) : tableOf(figures));
}
