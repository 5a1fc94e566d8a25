/** Sends one body over HTTP as a newspaper's server does: validators, 304, HEAD, gzip. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

export interface Content {
  readonly contentType: string;
  readonly bytes: Buffer;
  /** Instant. */
  readonly lastModified: string;
}

function isUnchanged(request: IncomingMessage, etag: string, modified: Date): boolean {
  const match = request.headers["if-none-match"];
  if (match !== undefined)
    return match.trim() === "*" || match.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
  const since = Date.parse(request.headers["if-modified-since"] ?? "");
  return modified.getTime() <= since;
}

/** Sends `content`, or 304 where the client has it. */
export function sendContent(request: IncomingMessage, response: ServerResponse, content: Content): void {
  const modified = new Date(Math.floor(Date.parse(content.lastModified) / 1000) * 1000);
  const etag = `"${createHash("sha256").update(content.bytes).digest("hex").slice(0, 20)}"`;
  response.setHeader("etag", etag);
  response.setHeader("last-modified", modified.toUTCString());
  response.setHeader("vary", "accept-encoding");
  if (isUnchanged(request, etag, modified)) {
    response.writeHead(304).end();
    return;
  }
  const zipped = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const body = zipped ? gzipSync(content.bytes) : content.bytes;
  if (zipped) response.setHeader("content-encoding", "gzip");
  response.writeHead(200, { "content-type": content.contentType, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Sends a short page that only says what is wrong. */
export function sendProblem(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  response.end(
    `<!DOCTYPE html><html lang="hi"><meta charset="utf-8"><title>${status}</title><h1>${words}</h1></html>\n`,
  );
}
