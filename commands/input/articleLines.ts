/** Article lines: one JSON object a line. */
import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { ArticleInput } from "../../model/article.ts";
import { parseArticle } from "./article.ts";
import { type InputError, readingFailed, STDIN } from "./error.ts";
import { asUtf8, decodeUtf8, MAX_BYTES, splitLines } from "./lines.ts";

export type ArticleLine =
  | { readonly line: number; readonly article: ArticleInput }
  | { readonly line?: number; readonly error: InputError };

/**
 * Every article of a file or stream in order, and an error for each line that is none; blank lines are passed over.
 * Never throws: where reading itself breaks off, the last value says so. `input` names a stream in errors.
 */
export async function* readArticleLines(from: string | Readable, input?: string): AsyncGenerator<ArticleLine> {
  const name = input ?? (typeof from === "string" ? from : STDIN);
  let line = 0;
  let empty = true;
  try {
    const stream = typeof from === "string" ? createReadStream(from) : from;
    for await (const { number, bytes } of splitLines(asUtf8(stream))) {
      line = number;
      const result = bytes === null ? { message: TOO_LONG } : readLine(bytes);
      if (result === null) continue;
      empty = false;
      yield "article" in result ? { line, ...result } : { line, error: { input: name, line, ...result } };
    }
  } catch (error) {
    const failed = readingFailed(name, error, line > 0 ? line + 1 : undefined);
    yield { ...(failed.line === undefined ? {} : { line: failed.line }), error: failed };
    return;
  }
  if (empty) yield { error: { input: name, message: "is empty: there is no article line in it" } };
}

const TOO_LONG = `longer than ${MAX_BYTES / 1_000_000} MB: not read`;

function readLine(bytes: Buffer): ReturnType<typeof parseArticle> | null {
  const text = decodeUtf8(bytes);
  if (text === null) return { message: "not valid UTF-8" };
  return text.trim() === "" ? null : parseArticle(text);
}
