/** Small pages for tests, and short ways to read them. */
import { type PageArticle, type PageContext, readPage } from "../../../crawlers/page/index.ts";

export const TITLE = "पटना में डेंगू के 42 नए मरीज मिले, कंकड़बाग में सबसे ज्यादा";
export const PARAGRAPHS = [
  "पटना में रविवार को डेंगू के 42 नए मरीज मिले हैं। इनमें 17 मरीज कंकड़बाग के हैं।",
  "सिविल सर्जन ने बताया कि इस साल अब तक 812 मरीज मिल चुके हैं और तीन की मौत हुई है।",
  "नगर निगम ने फॉगिंग के लिए 75 टीमें बनाई हैं। घर में पानी जमा न होने देने की अपील की गई है।",
] as const;

export const p = (...indexes: readonly number[]): string => indexes.map((i) => `<p>${PARAGRAPHS[i]}</p>`).join("\n");

export const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="hi"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;

export const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);

export const result = (html: string, context: Partial<PageContext> = {}) =>
  readPage(bytes(html), { url: "https://khabar.example/patna/dengue-42", ...context });

export function article(html: string, context: Partial<PageContext> = {}): PageArticle {
  const read = result(html, context);
  if (read.kind === "none") throw new Error(read.reason);
  return read.article;
}

export const lines = (html: string, context: Partial<PageContext> = {}): string[] =>
  article(html, context).text.split("\n");
