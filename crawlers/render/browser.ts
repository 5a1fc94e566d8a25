/** Renders pages in one Chromium, whose every request goes through the same polite and checked way as all others. */
import PQueue from "p-queue";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { hostKey } from "../fetch/allowed.ts";
import { FetchFailure, inWords } from "../fetch/failure.ts";
import type { Limits } from "../fetch/limits.ts";
import type { Polite } from "../fetch/polite.ts";
import type { Reply } from "../fetch/request.ts";
import { serveRequests } from "./intercept.ts";
import type { Rendered, Renderer } from "./renderer.ts";

export interface BrowserOptions {
  readonly ask: Polite;
  readonly userAgent: string;
  /** TATHYA_CHROMIUM; else the usual places. */
  readonly executable: string | undefined;
  readonly limits: Limits;
}

/** A browser that has run for long holds memory it will never give back. */
const PAGES_A_BROWSER = 200;
const MAX_CONTEXTS = 8;
const PAGES_AT_ONCE = 2;

/** Starts no browser before the first page needs one. */
export function browserRenderer(options: BrowserOptions): Renderer {
  const queue = new PQueue({ concurrency: PAGES_AT_ONCE });
  const scripts = new Map<string, Reply>();
  const contexts = new Map<string, Promise<BrowserContext>>();
  let browser: Promise<Browser> | null = null;
  let pages = 0;

  async function stop(): Promise<void> {
    const running = browser;
    browser = null;
    pages = 0;
    contexts.clear();
    // One that failed to start has said so to whoever started it.
    const started = await running?.catch(() => null);
    await started?.close();
  }

  function running(): Promise<Browser> {
    if (browser === null) {
      const starting = launch(options.executable);
      browser = starting;
      starting.then(
        (started) =>
          started.on("disconnected", () => {
            if (browser === starting) {
              browser = null;
              contexts.clear();
            }
          }),
        () => {
          if (browser === starting) browser = null; // the next page tries again
        },
      );
    }
    return browser;
  }

  /** Cookies and storage of one host are none of another's. */
  async function contextFor(host: string): Promise<BrowserContext> {
    const started = await running();
    const known = contexts.get(host);
    if (known) return known;
    const oldest = contexts.size >= MAX_CONTEXTS ? contexts.entries().next().value : undefined;
    if (oldest) {
      contexts.delete(oldest[0]);
      void oldest[1]
        .then((context) => (context.pages().length === 0 ? context.close() : undefined))
        .catch(() => undefined); // closing what already died
    }
    const context = started.newContext({
      userAgent: options.userAgent,
      locale: "hi-IN",
      timezoneId: "Asia/Kolkata",
      serviceWorkers: "block",
      acceptDownloads: false,
    });
    contexts.set(host, context);
    context.catch(() => contexts.delete(host));
    return context;
  }

  async function render(reply: Reply): Promise<Rendered> {
    const context = await contextFor(hostKey(new URL(reply.url)));
    const page = await context.newPage();
    pages += 1;
    try {
      return await within(options.limits.totalMs * 1.5, rendered(page, reply));
    } finally {
      // A page that hangs in its own scripts does not close either; the context's end is its end.
      await within(5000, page.close()).catch(() => contexts.delete(hostKey(new URL(reply.url))));
    }
  }

  async function rendered(page: Page, reply: Reply): Promise<Rendered> {
    const broken = Promise.withResolvers<never>();
    broken.promise.catch(() => undefined); // also told when nobody waits any more
    page.on("crash", () => broken.reject(new Error("the browser's page crashed")));
    page.on("close", () => broken.reject(new Error("the browser went away while it rendered the page")));
    await serveRequests(page, { ask: options.ask, reply, scripts, failed: broken.reject });
    const work = async (): Promise<Rendered> => {
      await page.goto(reply.url, { waitUntil: "domcontentloaded", timeout: options.limits.totalMs });
      await settled(page, options.limits.totalMs / 2);
      const html = await page.content();
      if (html.length > options.limits.bytes) throw new FetchFailure("too-large", "the rendered page is too large");
      return { url: page.url(), html };
    };
    return Promise.race([work(), broken.promise]);
  }

  return {
    render: (reply) =>
      queue.add(async () => {
        if (pages >= PAGES_A_BROWSER && queue.pending === 1) await stop();
        return render(reply);
      }),
    close: stop,
  };
}

/** The driver is loaded only where a page needs it. @throws NoBrowser */
async function launch(executable: string | undefined): Promise<Browser> {
  const { findChromium, startChromium } = await import("./chromium.ts");
  return startChromium(findChromium(executable));
}

/** Waits until the page asks for nothing more; one that never stops asking is read as it is then. */
async function settled(page: Page, timeout: number): Promise<void> {
  try {
    await page.waitForLoadState("networkidle", { timeout });
  } catch (error) {
    if (!(error instanceof Error && error.name === "TimeoutError")) throw error;
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new FetchFailure("timeout", `not rendered within ${Math.round(ms / 1000)} s`)),
    ms,
  );
  try {
    return await Promise.race([work, late.promise]);
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    throw new Error(`rendering failed: ${inWords(error).split("Call log")[0]?.trim()}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
