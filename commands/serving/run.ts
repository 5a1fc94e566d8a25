/** A process that runs until it is stopped: serving, crawling or both over one store. */
import type { Store } from "../../store/store.ts";
import { openLog } from "../log.ts";
import { writeLine } from "../output/write.ts";
import type { Runtime } from "../runtime.ts";
import type { Listening } from "./server.ts";

export interface Parts {
  /** Null: nothing is served. */
  readonly listening: Listening | null;
  readonly crawl: boolean;
  /** Where Prometheus finds a process that serves nothing else. */
  readonly metrics?: Listening;
  readonly sample: boolean;
}

/** Resolves when all parts have ended after `stop`. The store stays the caller's to close. @throws Failure where a part cannot begin. */
export async function runAll(runtime: Runtime, store: Store, parts: Parts, stop: Promise<void>): Promise<void> {
  const { settings } = runtime;
  const log = await openLog(settings);
  const endings: (() => Promise<void>)[] = [];
  try {
    if (parts.sample) await showSample(store);
    const metrics = parts.crawl ? (await import("../crawling/metrics.ts")).crawlMetrics(store) : null;
    if (parts.listening) {
      const { startServing } = await import("./server.ts");
      const serving = await startServing(
        runtime,
        store,
        log,
        parts.listening,
        metrics ? () => metrics.registry.metrics() : undefined,
      );
      endings.push(serving.close);
      await writeLine(`Tathya is at ${serving.address}`);
    }
    if (metrics && parts.metrics) {
      const { serveMetrics } = await import("./metrics.ts");
      const serving = await serveMetrics(metrics.registry, parts.metrics);
      endings.push(serving.close);
      await writeLine(`Metrics are at ${serving.address}/metrics`);
    }
    if (metrics) {
      const { startCrawling } = await import("../crawling/schedule.ts");
      const crawling = await startCrawling(settings, store, log, metrics);
      endings.push(crawling.stop);
      await writeLine(`Crawling ${crawling.sources} sources by their schedules.`);
      if (settings.webhooks.length > 0) {
        const { startWebhooks } = await import("./webhooks.ts");
        endings.push(startWebhooks(settings.webhooks, store, log).stop);
      }
    }
    await writeLine("Ctrl-C ends it.");
    await stop;
    log.info("stopping");
  } finally {
    await Promise.all(endings.map((end) => end()));
  }
}

async function showSample(store: Store): Promise<void> {
  const { readSample } = await import("./sample.ts");
  const read = await readSample(store);
  if (!read) return;
  const { pages, articles, facts, conflicts } = read;
  await writeLine(
    `Read the sample newsroom: ${pages} pages, ${articles} articles about health, ${facts} facts, ${conflicts} conflicts. ` +
      "`tathya sources remove sample` takes it out again.",
  );
}
