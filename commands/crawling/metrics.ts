/** What crawling costs and gives, in Prometheus' text format. */
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { OnPage, SourceReport } from "../../crawlers/round.ts";
import type { Store } from "../../store/store.ts";

export interface CrawlMetrics {
  readonly registry: Registry;
  /** For `CrawlerOptions.onPage`. */
  readonly page: OnPage;
  /** A round that began at `startedAt`, in milliseconds of the monotonic clock; null where it gave no report. */
  round(source: string, startedAt: number, report: SourceReport | null): void;
  /** Pages looked at again between the rounds: counted as a round's are. */
  looks(source: string, report: SourceReport): void;
}

const COUNTS = {
  discovered: "Links found",
  fetched: "Pages received",
  unchanged: "Pages that were as before",
  articles: "Articles new or changed",
  facts: "Facts of those articles",
} as const satisfies Partial<Record<keyof SourceReport, string>>;

/** More pages of a source than this are not counted one by one. */
const LONGEST_QUEUE = 1000;

export function crawlMetrics(store: Pick<Store, "sources" | "duePages">): CrawlMetrics {
  const registry = new Registry();
  const registers = [registry];
  const labelNames = ["source"] as const;
  const rounds = new Counter({
    name: "tathya_crawl_rounds_total",
    help: "Rounds of a source by how they ended: ok, errors (of pages or the source) or broken (no report)",
    labelNames: ["source", "outcome"] as const,
    registers,
  });
  const seconds = new Histogram({
    name: "tathya_crawl_round_duration_seconds",
    help: "Time a round of a source took",
    labelNames,
    buckets: [1, 5, 15, 60, 300, 900, 3600],
    registers,
  });
  const counts = Object.entries(COUNTS).map(
    ([name, help]) =>
      [
        name as keyof typeof COUNTS,
        new Counter({ name: `tathya_crawl_${name}_total`, help, labelNames, registers }),
      ] as const,
  );
  const errors = new Counter({ name: "tathya_crawl_errors_total", help: "What went wrong", labelNames, registers });
  const bytes = new Counter({
    name: "tathya_crawl_bytes_total",
    help: "Bytes of pages, unpacked",
    labelNames,
    registers,
  });
  const pageSeconds = new Histogram({
    name: "tathya_crawl_page_duration_seconds",
    help: "Time from asking for a page until it was there, waiting for the host's turn left out",
    buckets: [0.1, 0.3, 1, 3, 10, 30],
    registers,
  });
  new Gauge({
    name: "tathya_crawl_queue",
    help: `Pages due now, ${LONGEST_QUEUE} for more`,
    labelNames,
    registers,
    async collect() {
      this.reset();
      const now = new Date().toISOString();
      for (const { id, enabled } of await store.sources())
        if (enabled !== false) this.set({ source: id }, (await store.duePages(id, now, LONGEST_QUEUE)).length);
    },
  });
  const count = (source: string, report: SourceReport) => {
    for (const [name, counter] of counts) counter.inc({ source }, report[name]);
    errors.inc({ source }, report.errors.length);
  };
  return {
    registry,
    page({ source, bytes: received, tookMs }) {
      bytes.inc({ source }, received);
      pageSeconds.observe(tookMs / 1000);
    },
    round(source, startedAt, report) {
      seconds.observe({ source }, (performance.now() - startedAt) / 1000);
      const outcome = report === null ? "broken" : report.errors.length > 0 ? "errors" : "ok";
      rounds.inc({ source, outcome });
      if (report === null) return;
      count(source, report);
    },
    looks: count,
  };
}
