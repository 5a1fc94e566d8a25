/** The inputs of `extract`, `annotate` and `import`: articles as they stand in files, pages and archives to be read further. */
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ArticleInput } from "../../model/article.ts";
import { checkArticle, type Parsed, parseArticle, parseJson } from "./article.ts";
import { readArticleLines } from "./articleLines.ts";
import { type InputError, readingFailed } from "./error.ts";
import { type InputFile, type InputKind, inputFiles } from "./files.ts";
import { asUtf8, decodeUtf8, MAX_BYTES, readWhole } from "./lines.ts";

export type InputItem =
  | { readonly kind: "article"; readonly input: string; readonly line?: number; readonly article: ArticleInput }
  /** A saved page, as its bytes are. `path` is null for standard input. */
  | { readonly kind: "html"; readonly input: string; readonly path: string | null; readonly bytes: Buffer }
  /** An archive, gzipped or not, to be read before the next item is asked for. */
  | { readonly kind: "warc"; readonly input: string; readonly path: string | null; readonly stream: Readable }
  | { readonly kind: "error"; readonly error: InputError };

export interface ReadOptions {
  /** What to take input for whose name and first bytes say nothing: article lines (the default), or plain text unless it begins with `{`. */
  readonly unnamed?: "lines" | "text";
  /** Read for `-`; the process's own by default. */
  readonly stdin?: Readable;
}

/** Everything the paths hold, in order; errors stand where they arose and the rest is read. Never throws. */
export async function* readInputs(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<InputItem> {
  for (const file of inputFiles(paths)) {
    if (!("path" in file)) {
      yield { kind: "error", error: file };
      continue;
    }
    try {
      yield* readFile(file, options);
    } catch (error) {
      yield { kind: "error", error: readingFailed(file.input, error) };
    }
  }
}

async function* readFile(file: InputFile, options: ReadOptions): AsyncGenerator<InputItem> {
  const { path, input } = file;
  const raw = path === null ? (options.stdin ?? process.stdin) : createReadStream(path);
  const { head, stream } = await peek(file.gzip ? gunzip(raw) : raw);
  const kind = file.kind ?? sniff(head, options.unnamed ?? "lines");
  switch (kind) {
    case "warc":
      yield { kind, input, path, stream };
      return;
    case "lines":
      for await (const result of readArticleLines(stream, input)) {
        if ("error" in result) yield { kind: "error", error: result.error };
        else yield { kind: "article", input, ...result };
      }
      return;
    default:
      yield* readOne(kind, file, stream);
  }
}

async function* readOne(kind: "json" | "text" | "html", file: InputFile, stream: Readable): AsyncGenerator<InputItem> {
  const { input, path, id } = file;
  const failed = (message: string): InputItem => ({ kind: "error", error: { input, message } });
  const bytes = await readWhole(kind === "html" ? stream : asUtf8(stream));
  if (bytes === null) return yield failed(`longer than ${MAX_BYTES / 1_000_000} MB: not read`);
  if (bytes.toString("latin1").trim() === "") return yield failed("is empty: there is no article in it");
  if (kind === "html") return yield { kind, input, path, bytes };
  const text = decodeUtf8(bytes);
  if (text === null) return yield failed("not valid UTF-8");
  if (kind === "text") return yield { kind: "article", input, article: { id, text } };
  yield* readJson(text, input, bytes);
}

/** One article, a list of them, or, misnamed, article lines. */
async function* readJson(text: string, input: string, bytes: Buffer): AsyncGenerator<InputItem> {
  const [first = "", ...rest] = text.trim().split("\n");
  if (rest.length > 0 && "article" in parseArticle(first)) {
    for await (const result of readArticleLines(Readable.from([bytes]), input)) {
      if ("error" in result) yield { kind: "error", error: result.error };
      else yield { kind: "article", input, ...result };
    }
    return;
  }
  for (const result of parseWhole(text)) {
    if ("article" in result) yield { kind: "article", input, article: result.article };
    else yield { kind: "error", error: { input, message: result.message } };
  }
}

function parseWhole(text: string): Parsed[] {
  const parsed = parseJson(text);
  if ("message" in parsed) return [parsed];
  const { value } = parsed;
  if (!Array.isArray(value)) return [checkArticle(value)];
  return value.map((entry, index) => {
    const result = checkArticle(entry);
    return "article" in result ? result : { message: `article ${index + 1} of the list: ${result.message}` };
  });
}

/** What the first bytes show an input to be that has no telling name. */
function sniff(head: Buffer, otherwise: "lines" | "text"): InputKind {
  if (head.readUInt16BE(0) === 0x1f8b) return "warc";
  const start = head.toString("latin1").replace(/^(\xef\xbb\xbf|\xfe\xff|\xff\xfe)?[\s\0]*/, "");
  if (start.startsWith("WARC/")) return "warc";
  if (/^<(!doctype|html|\?xml)/i.test(start)) return "html";
  return otherwise === "text" && !start.startsWith("{") ? "text" : "lines";
}

/** The first bytes of a stream (at least two, zeros where it has fewer), and a stream that still has them. */
async function peek(stream: Readable): Promise<{ head: Buffer; stream: Readable }> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first: Buffer[] = [];
  let size = 0;
  while (size < 64) {
    const { value, done } = await chunks.next();
    if (done) break;
    first.push(Buffer.from(value));
    size += value.length;
  }
  const head = Buffer.concat(first);
  async function* again(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return {
    head: head.length < 2 ? Buffer.concat([head, Buffer.alloc(2)]) : head,
    stream: Readable.from(again(), { objectMode: false }),
  };
}

/** Unpacks, and hands a failure of what it unpacks on. */
function gunzip(packed: Readable): Readable {
  const unpacked = createGunzip();
  packed.on("error", (error) => unpacked.destroy(error));
  return packed.pipe(unpacked);
}
