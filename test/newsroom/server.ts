/** The newsroom on loopback: one real HTTP server an outlet, so that each is a host of its own with its own robots.txt. */
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Source } from "../../model/source.ts";
import { type Content, sendContent, sendProblem } from "./answer.ts";
import { writeFeed } from "./feeds.ts";
import { type Outlet, type Page, type PageVersion, readBytes, readNewsroom, sourceOf } from "./outlets.ts";

export interface SeenRequest {
  readonly outlet: string;
  readonly method: string;
  /** Whole address, with origin. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
  /** Instant the request came in, in milliseconds. */
  readonly at: number;
}

export interface OutletAddress {
  readonly id: string;
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  /** `127.0.0.1:port`, as TATHYA_ALLOW_HOSTS takes it. */
  readonly host: string;
}

export interface NewsroomOptions {
  /** Of the first outlet, the others follow; 0 (default) takes free ones. */
  readonly port?: number;
  /** Address to listen on; 127.0.0.1 by default. */
  readonly host?: string;
  /** Which version of a page is out, from 1; 1 by default. */
  readonly version?: (path: string) => number;
}

export interface RunningNewsroom {
  /** Of the first outlet. */
  readonly origin: string;
  readonly host: string;
  readonly outlets: readonly OutletAddress[];
  /** Every outlet's host, by comma, as TATHYA_ALLOW_HOSTS takes it. */
  readonly allowHosts: string;
  readonly sources: readonly Source[];
  /** Everything that was asked, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Puts version `n` (from 1) of the page at `path` out. Throws for a path or version that is not there. */
  setVersion(path: string, n: number): void;
  close(): Promise<void>;
}

/** Serves the saved newsroom. Links between its pages are rewritten so that they lead to these servers. */
export async function startNewsroom(options: NewsroomOptions = {}): Promise<RunningNewsroom> {
  const { outlets } = readNewsroom();
  const host = options.host ?? "127.0.0.1";
  const chosen = new Map<string, number>();
  const requests: SeenRequest[] = [];
  const addresses: OutletAddress[] = [];

  const versionOf = (page: Page): PageVersion => {
    const n = chosen.get(page.path) ?? options.version?.(page.path) ?? 1;
    const version = page.versions[n - 1];
    if (!version) throw new Error(`Serving ${page.path}: it has ${page.versions.length} versions, not ${n}`);
    return version;
  };
  const rewrite = (bytes: Buffer, page?: Page): Buffer => rewriteSites(bytes, page?.encoding, outlets, addresses);

  const servers = outlets.map((outlet) =>
    createServer((request, response) => {
      const at = Date.now();
      const url = new URL(request.url ?? "/", `http://${request.headers.host ?? host}`);
      response.on("finish", () => {
        const { method = "GET", headers } = request;
        requests.push({ outlet: outlet.id, method, url: url.href, headers, status: response.statusCode, at });
      });
      if (request.method !== "GET" && request.method !== "HEAD") {
        sendProblem(response, 405, "यह तरीका मान्य नहीं");
        return;
      }
      const content = findContent(outlet, url, versionOf);
      if (!content) {
        sendProblem(response, 404, "पेज नहीं मिला");
        return;
      }
      sendContent(request, response, { ...content, bytes: rewrite(content.bytes, content.page) });
    }),
  );

  const close = async (): Promise<void> => {
    await Promise.all(servers.map(stop));
  };
  try {
    for (const [i, server] of servers.entries()) {
      await listen(server, host, options.port ? options.port + i : 0);
      const { port } = server.address() as AddressInfo;
      const name = `${host.includes(":") ? `[${host}]` : host}:${port}`;
      addresses.push({ id: (outlets[i] as Outlet).id, origin: `http://${name}`, host: name });
    }
  } catch (error) {
    await close();
    throw new Error(`Starting the newsroom on ${host}:${options.port ?? 0}: ${(error as Error).message}`);
  }

  const first = addresses[0] as OutletAddress;
  return {
    origin: first.origin,
    host: first.host,
    outlets: addresses,
    allowHosts: addresses.map((address) => address.host).join(","),
    sources: outlets.map((outlet, i) => sourceOf(outlet, (addresses[i] as OutletAddress).origin)),
    requests,
    setVersion(path, n) {
      const page = outlets.flatMap((outlet) => outlet.pages).find((page) => page.path === path);
      if (!page?.versions[n - 1]) throw new Error(`Putting version ${n} of ${path} out: there is none`);
      chosen.set(path, n);
    },
    close,
  };
}

function findContent(
  outlet: Outlet,
  url: URL,
  versionOf: (page: Page) => PageVersion,
): (Content & { page?: Page }) | null {
  const out = outlet.pages.map((page) => ({ page, version: versionOf(page) }));
  const newest = out
    .map(({ version }) => version.lastModified)
    .reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
  const fixed = (file: string, contentType: string) => ({
    contentType,
    bytes: readBytes(outlet, file),
    lastModified: newest,
  });
  // Tracking parameters (`?utm_source=rss`) are passed over as newspapers' servers do; `?id=` is part of a path.
  const asked = [url.pathname + url.search, url.pathname];
  if (url.pathname === "/robots.txt") return outlet.robots ? fixed(outlet.robots, "text/plain; charset=utf-8") : null;
  if (url.pathname === outlet.feed.path && outlet.feed.format !== "listing") {
    const entries = out.map(({ page, version }) => ({
      url: outlet.site + page.path,
      title: version.title,
      published: page.published,
      updated: version.lastModified,
    }));
    const feed = writeFeed(outlet, entries);
    return feed && { contentType: feed.contentType, bytes: Buffer.from(feed.body), lastModified: newest };
  }
  if (url.pathname === "/" || url.pathname === outlet.feed.path) return fixed(outlet.home, "text/html; charset=utf-8");
  const hit = out.find(({ page }) => asked.includes(page.path));
  if (!hit) return null;
  const { page, version } = hit;
  return {
    page,
    contentType: page.contentType,
    bytes: readBytes(outlet, version.file),
    lastModified: version.lastModified,
  };
}

/** Every outlet's `https://….example` → its origin here, in whatever encoding the bytes are. */
function rewriteSites(
  bytes: Buffer,
  encoding: Page["encoding"],
  outlets: readonly Outlet[],
  addresses: readonly OutletAddress[],
): Buffer {
  // Latin-1 gives every byte back as it was, and the addresses are ASCII in all other encodings here.
  const as = encoding === "utf-16le" ? "utf16le" : "latin1";
  let text = bytes.toString(as);
  for (const [i, outlet] of outlets.entries())
    text = text.replaceAll(outlet.site, (addresses[i] as OutletAddress).origin);
  return Buffer.from(text, as);
}

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      done();
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    if (server.listening) server.close(() => done());
    else done();
  });
