/** Which files the paths of a command line mean, and what kind of input each is. */
import { readdirSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { type InputError, readingFailed, STDIN } from "./error.ts";

export type InputKind = "lines" | "json" | "text" | "html" | "warc";

export interface InputFile {
  /** Null for standard input. */
  readonly path: string | null;
  /** As it is named in errors. */
  readonly input: string;
  /** Names the article of a file that holds just one. */
  readonly id: string;
  /** By its ending; null where the ending says nothing and the content decides. */
  readonly kind: InputKind | null;
  /** Compressed by gzip (an archive unpacks itself). */
  readonly gzip: boolean;
}

const ENDINGS: readonly (readonly [RegExp, InputKind])[] = [
  [/\.(jsonl|ndjson)$/i, "lines"],
  [/\.json$/i, "json"],
  [/\.(txt|text)$/i, "text"],
  [/\.x?html?$/i, "html"],
  [/\.warc(\.gz)?$/i, "warc"],
];

/** Files in the order they were named; a folder's files, those below it too, by name. Whatever cannot be found is an error in its place. */
export function* inputFiles(paths: readonly string[]): Generator<InputFile | InputError> {
  for (const path of paths) {
    if (path === "-") {
      yield { path: null, input: STDIN, id: "stdin", kind: null, gzip: false };
      continue;
    }
    try {
      if (statSync(path).isDirectory()) yield* folder(path);
      else yield file(path, basename(path));
    } catch (error) {
      yield readingFailed(path, error);
    }
  }
}

function* folder(path: string): Generator<InputFile | InputError> {
  const found = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => file(name, relative(path, name)))
    .filter(({ kind }) => kind !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (found.length === 0) {
    yield { input: path, message: "no .jsonl, .json, .txt, .html, .htm, .warc or .warc.gz file is in this folder" };
  }
  yield* found;
}

function file(path: string, id: string): InputFile {
  const gzip = /\.gz$/i.test(path) && !/\.warc\.gz$/i.test(path);
  const name = gzip ? path.slice(0, -3) : path;
  const kind = ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? null;
  return { path, input: path, id, kind, gzip };
}
