/** A real Chromium on the newsdesk's pages, served as they are built. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { buildApi } from "../../api/build.ts";
import { extract } from "../../extract/index.ts";
import type { Store } from "../../store/store.ts";
import { buildPages, WEB_DIST } from "../../web/build.ts";
import { type Ids, openNewsdesk } from "../api/newsdesk.ts";
import { chromium as chromiumPath } from "../setup/services.ts";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const TOKEN = "s3cret-of-asha";

export const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, locale: "hi-IN" };
export const NARROW: BrowserContextOptions = { viewport: { width: 360, height: 740 }, locale: "hi-IN", hasTouch: true };

export interface Reader {
  readonly ids: Ids;
  readonly base: string;
  readonly store: Store;
  /** A page of its own at an address, loaded whole. What it asks of other servers or complains about fails the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Waits until the page has what it asked for. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector("main h1") !== null && document.querySelector(".waiting, .stale") === null,
  );

/** One server and one browser for the tests of a file. */
export function readNewsdesk(): Reader {
  const reader = {} as { ids: Ids; base: string; store: Store };
  const closing: (() => Promise<unknown>)[] = [];
  let browser: Browser;
  let contexts: Awaited<ReturnType<Browser["newContext"]>>[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    await buildPages();
    const { store, ids } = await openNewsdesk();
    const app = buildApi({ store, extract, version: "1.2.3", webRoot: WEB_DIST, tokens: new Map([[TOKEN, "asha"]]) });
    Object.assign(reader, { ids, store });
    reader.base = await app.listen({ port: 0, host: "127.0.0.1" });
    browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
    closing.push(
      () => browser.close(),
      () => app.close(),
      () => store.close(),
    );
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
    const heard = complaints.splice(0);
    if (heard.length > 0) throw new Error(`The page complained: ${heard.join("; ")}`);
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  return Object.assign(reader, {
    async open(path: string, options: BrowserContextOptions = WIDE) {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        // A page that is not there says so with its status; the browser then logs it.
        if (message.type() === "error" && !/status of 40[014]/.test(message.text())) complaints.push(message.text());
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(reader.base)) complaints.push(`asked ${request.url()}`);
      });
      await page.goto(reader.base + path);
      await settled(page);
      return page;
    },
  });
}
