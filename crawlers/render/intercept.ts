/** Answers a page's requests: the page itself from what was fetched, scripts and data by the crawler's own way, all else not at all. */
import type { Page, Request, Route } from "playwright-core";
import { FetchFailure } from "../fetch/failure.ts";
import type { Polite } from "../fetch/polite.ts";
import type { Reply } from "../fetch/request.ts";
import { isUnwanted } from "./unwanted.ts";

export interface Serving {
  readonly ask: Polite;
  /** The page that is being rendered, as fetched. */
  readonly reply: Reply;
  /** Scripts kept between pages: the pause is for hosts, not for asking them the same thing every time. */
  readonly scripts: Map<string, Reply>;
  /** Told of what went wrong beside the page's own requests. */
  readonly failed: (error: unknown) => void;
}

/** Requests of one page; more are advertising whatever their names. */
const MAX_REQUESTS = 100;
const MAX_SCRIPTS = 100;
/** Headers that were true of the bytes on the wire only, or tie the browser to what it cannot reach. */
const DROPPED = new Set([
  "content-encoding",
  "content-length",
  "transfer-encoding",
  "connection",
  "link",
  "content-security-policy",
  "report-to",
  "nel",
  "strict-transport-security",
]);

export async function serveRequests(page: Page, serving: Serving): Promise<void> {
  let requests = 0;
  let served = false;
  await page.routeWebSocket(/.*/, (socket) => socket.close());
  page.on("popup", (popup) => void popup.close().catch(() => undefined)); // it may have closed itself
  await page.route("**/*", async (route) => {
    try {
      requests += 1;
      const request = route.request();
      const isPage = !served && request.isNavigationRequest() && request.frame() === page.mainFrame();
      served ||= isPage;
      const reply = isPage ? serving.reply : requests > MAX_REQUESTS ? null : await replyTo(page, request, serving);
      await (reply === null ? route.abort("blockedbyclient") : fulfil(route, reply));
    } catch (error) {
      // The page may be gone by the time its answer comes: then nobody waits for this any more.
      serving.failed(error);
    }
  });
}

/** Null for what is not to be loaded, may not be loaded, or could not. */
async function replyTo(page: Page, request: Request, { ask, scripts }: Serving): Promise<Reply | null> {
  const link = request.url();
  const method = request.method();
  const type = request.resourceType();
  if (!URL.canParse(link) || (method !== "GET" && method !== "POST") || isUnwanted(type, new URL(link))) return null;
  if (type === "document" && request.frame() !== page.mainFrame()) return null;
  const kept = method === "GET" ? scripts.get(link) : undefined;
  if (kept) return kept;
  const { accept = "*/*", "content-type": contentType } = request.headers();
  try {
    const payload = request.postDataBuffer();
    const visit = await ask(link, {
      accept,
      method,
      payload: payload ?? undefined,
      headers: contentType === undefined ? {} : { "content-type": contentType },
    });
    if (visit.kind !== "page") return null;
    if (type === "script" && method === "GET") keep(scripts, link, visit.reply);
    return visit.reply;
  } catch (error) {
    if (error instanceof FetchFailure) return null; // a missing script is the page's problem, as in any browser
    throw error;
  }
}

function keep(scripts: Map<string, Reply>, link: string, reply: Reply): void {
  if (reply.body.byteLength > 512 * 1024) return;
  const oldest = scripts.size >= MAX_SCRIPTS ? scripts.keys().next().value : undefined;
  if (oldest !== undefined) scripts.delete(oldest);
  scripts.set(link, reply);
}

function fulfil(route: Route, reply: Reply): Promise<void> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(reply.headers)) if (!DROPPED.has(name)) headers[name] = value;
  return route.fulfill({ status: 200, headers, body: Buffer.from(reply.body) });
}
