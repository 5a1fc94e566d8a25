/** Writes test/crawlers/page/saved: `node test/crawlers/page/build/write.ts`. */
import { mkdirSync, writeFileSync } from "node:fs";
import iconv from "iconv-lite";
import { savedPages } from "./layouts.ts";

const folder = new URL("../saved/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { name, html, charset, contentType, fetchedFrom, expected } of savedPages()) {
  writeFileSync(new URL(`${name}.html`, folder), iconv.encode(html, charset ?? "utf-8"));
  writeFileSync(
    new URL(`${name}.json`, folder),
    `${JSON.stringify({ fetchedFrom, ...(contentType ? { contentType } : {}), expected }, null, 1)}\n`,
  );
}
console.log(`${savedPages().length} pages`);
