/** The crawler's figures against Crawlee's, in turn, over the same newsroom, politeness off for both. */
import { median } from "../measure.ts";
import { memoryInUse } from "../memory.ts";
import type { Figure } from "../report.ts";
import type { Crawled } from "./crawled.ts";
import { crawlWithCrawlee } from "./crawlee.ts";
import { startNewsroom } from "./newsroom.ts";
import { crawlOurs } from "./ours.ts";

export interface CrawlBench {
  readonly pages: number;
  readonly rounds: number;
  /** Connections to the one host, and as many pages at once for Crawlee. */
  readonly connections: number;
}

export const CRAWL_BENCH: CrawlBench = { pages: 2000, rounds: 5, connections: 16 };

interface Run {
  readonly pagesPerSecond: number;
  readonly cpuMsPerPage: number;
}

async function timed(crawl: () => Promise<Crawled>): Promise<Run & Crawled> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const crawled = await crawl();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { ...crawled, pagesPerSecond: crawled.pages / seconds, cpuMsPerPage: (user + system) / 1000 / crawled.pages };
}

/** @throws Error where a page is missed, or the two do not come to the same text. */
export async function benchCrawl({ pages, rounds, connections }: CrawlBench = CRAWL_BENCH): Promise<Figure[]> {
  const newsroom = await startNewsroom(pages);
  const ours: Run[] = [];
  const kept: Run[] = [];
  const theirs: Run[] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const mine = await timed(() => crawlOurs(newsroom, pages, connections));
      const stored = await timed(() => crawlOurs(newsroom, pages, connections, undefined, true));
      const other = await timed(() => crawlWithCrawlee(newsroom, pages, connections));
      if (mine.characters !== other.characters)
        throw new Error(`the crawlers read ${mine.characters} and ${other.characters} characters of the same pages`);
      if (round === 0) continue; // warm-up
      ours.push(mine);
      kept.push(stored);
      theirs.push(other);
    }
  } finally {
    await newsroom.close();
  }
  const rate = (runs: readonly Run[]) => median(runs.map((run) => run.pagesPerSecond));
  const cpu = (runs: readonly Run[]) => median(runs.map((run) => run.cpuMsPerPage));
  const note = `${pages} pages, ${connections} connections`;
  return [
    { name: "crawl.pages/s / crawlee", value: rate(ours) / rate(theirs), unit: "×", aim: "≥ 1.5 ×", note },
    { name: "crawl.CPU a page: crawlee / ours", value: cpu(theirs) / cpu(ours), unit: "×", aim: "≥ 1.5 ×" },
    {
      name: "crawl.kept.pages/s / crawlee",
      value: rate(kept) / rate(theirs),
      unit: "×",
      note: "ours also stores every article and its raw page in SQLite",
    },
    { name: "crawl", value: rate(ours), unit: "pages/s" },
    { name: "crawl.kept", value: rate(kept), unit: "pages/s" },
    { name: "crawlee", value: rate(theirs), unit: "pages/s" },
    { name: "crawl.CPU", value: cpu(ours), unit: "ms/page" },
    { name: "crawl.kept.CPU", value: cpu(kept), unit: "ms/page" },
    { name: "crawlee.CPU", value: cpu(theirs), unit: "ms/page" },
  ];
}

/** Memory in use on the way through one long round; `marks` ascending, the last is the number of pages. */
export async function crawlMemory(marks: readonly number[], connections = CRAWL_BENCH.connections): Promise<Figure[]> {
  const pages = marks.at(-1) as number;
  const newsroom = await startNewsroom(pages);
  const used: number[] = [];
  try {
    await crawlOurs(newsroom, pages, connections, (done) => {
      if (marks.includes(done)) used.push(memoryInUse());
    });
  } finally {
    await newsroom.close();
  }
  return [
    { name: "crawl.memory last / first", value: (used.at(-1) as number) / (used[0] as number), unit: "×", aim: "flat" },
    ...marks.map(
      (mark, i): Figure => ({ name: `crawl.memory at ${mark} pages`, value: used[i] as number, unit: "MB" }),
    ),
  ];
}
