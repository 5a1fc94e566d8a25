/** Saved pages: a folder of them, one of them, or WARC files, read one by one in a stable order. */
import { open, readdir, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sizeInWords } from "../fetch/limits.ts";
import { pagesOfWarc } from "./warc.ts";

export interface ArchivedPage {
  /** What names it in messages and in the store: its address, or its path below the archive. */
  readonly name: string;
  /** Where it was once; null where neither archive nor browser wrote it down. */
  readonly url: string | null;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Archived = ArchivedPage | { readonly name: string; readonly failure: string };

/** One file of an archive; `version` changes when the file does. */
export interface ArchiveFile {
  readonly path: string;
  readonly name: string;
  readonly kind: "page" | "warc";
  readonly version: string;
}

const PAGE = /\.x?html?$/i;
const WARC = /\.warc(\.gz)?$/i;

/** An archive's address, a path or a file: URL → path. */
export const archivePath = (url: string) => (url.startsWith("file:") ? fileURLToPath(url) : resolve(url));

/** @throws Error that names the path where there is nothing, or nothing of use. */
export async function filesOfArchive(url: string): Promise<ArchiveFile[]> {
  const root = archivePath(url);
  const info = await stat(root).catch((error: unknown) => {
    throw new Error(`the archive ${url} cannot be read`, { cause: error });
  });
  const paths = info.isDirectory()
    ? (await readdir(root, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [root];
  const files: ArchiveFile[] = [];
  for (const path of paths.sort()) {
    const kind = WARC.test(path) ? "warc" : PAGE.test(path) || !info.isDirectory() ? "page" : null;
    if (kind === null) continue;
    const { size, mtimeMs } = await stat(path);
    files.push({
      path,
      kind,
      name: info.isDirectory() ? relative(root, path).replaceAll("\\", "/") : (path.split("/").at(-1) ?? path),
      version: `${size}-${Math.round(mtimeMs)}`,
    });
  }
  if (files.length === 0) throw new Error(`the archive ${url} holds no saved pages and no WARC files`);
  return files;
}

/** The pages of one file. @throws Error where the file breaks off or is no WARC. */
export async function* pagesOfFile(file: ArchiveFile, maxBytes: number): AsyncGenerator<Archived> {
  if (file.kind === "warc") return yield* pagesOfWarc(file.path, maxBytes);
  const handle = await open(file.path);
  try {
    const { size } = await handle.stat();
    if (size > maxBytes) yield { name: file.name, failure: `larger than ${sizeInWords(maxBytes)}` };
    else {
      const bytes = await handle.readFile();
      yield { name: file.name, url: savedFrom(bytes), bytes };
    }
  } finally {
    await handle.close();
  }
}

/** All pages below a path, whatever it is. @throws as `filesOfArchive` and `pagesOfFile`. */
export async function* archivedPages(url: string, maxBytes: number): AsyncGenerator<Archived> {
  for (const file of await filesOfArchive(url)) yield* pagesOfFile(file, maxBytes);
}

/** Browsers write `<!-- saved from url=(0042)https://… -->` into the pages they save, SingleFile `url: https://…`. */
export function savedFrom(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const found =
    /saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i.exec(head)?.[1] ??
    /Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/i.exec(head)?.[1];
  return found !== undefined && URL.canParse(found) ? found : null;
}
