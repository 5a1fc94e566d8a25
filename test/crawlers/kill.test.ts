/** `kill -9` at any moment: the next run goes on, no article missing, none twice. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../store/open.ts";
import { type Answer, article, rss, type Site, startSite } from "./site.ts";

const CAMPAIGNS = 20;
const KILLS_EACH = 10;
const PAGES = 60;
const CHILD = fileURLToPath(new URL("crawl-child.ts", import.meta.url));

const links = Array.from({ length: PAGES }, (_, index) => `/story-${index}`);

const unhurried =
  (answer: Answer): Answer =>
  (response, request) =>
    setTimeout(() => answer(response, request), 8);

function startRound(
  site: Site,
  database: string,
): { readonly child: ChildProcess; readonly crawling: Promise<void>; readonly ended: Promise<string> } {
  const child = spawn(process.execPath, [CHILD, `${site.url}/feed`, site.host, database], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "tathya-compile-cache") },
  });
  const crawling = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<string>();
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes("crawling")) crawling.resolve();
  });
  child.on("error", ended.reject).on("close", () => {
    crawling.resolve();
    ended.resolve(said);
  });
  return { child, crawling: crawling.promise, ended: ended.promise };
}

async function campaign(site: Site, database: string): Promise<void> {
  for (let kill = 0; kill < KILLS_EACH; kill++) {
    const { child, crawling, ended } = startRound(site, database);
    await crawling;
    const timer = setTimeout(() => child.kill("SIGKILL"), Math.random() * 150);
    await ended;
    clearTimeout(timer);
  }
  const last = await startRound(site, database).ended;
  expect(last).toContain('"errors":[]');
}

test(`killed at ${CAMPAIGNS * KILLS_EACH} random points`, { timeout: 900_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "tathya-kill-"));
  const site = await startSite({
    "/feed": unhurried((response) => response.end(rss(links))),
    ...Object.fromEntries(links.map((link) => [link, unhurried(article(link))])),
  });
  onTestFinished(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const rounds = Array.from({ length: CAMPAIGNS }, (_, round) => join(folder, `${round}.db`))[Symbol.iterator]();
  const worker = async () => {
    for (const database of rounds) {
      await campaign(site, database);
      const store = await openStore({ TATHYA_DB: database });
      const { items } = await store.articles({}, { limit: 1000 });
      expect(items.map(({ title }) => title).sort()).toEqual([...links].sort());
      for (const { id } of items) expect(await store.versions(id)).toHaveLength(1);
      await store.close();
    }
  };
  await Promise.all([worker(), worker()]);
});
