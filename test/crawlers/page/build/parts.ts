/** What made-up outlets print around an article, and how a saved page is described. */
import { lines } from "./blocks.ts";
import { REPORTS, type Report } from "./reports.ts";

export interface SavedPage {
  readonly name: string;
  readonly html: string;
  /** Charset the file is written in. */
  readonly charset?: string;
  readonly contentType?: string;
  readonly fetchedFrom: string;
  readonly expected: {
    url: string;
    title: string;
    text: string;
    publishedAt: string | null;
    modifiedAt: string | null;
    author?: string;
  };
}

export const report = (slug: string): Report => REPORTS.find((r) => r.slug.startsWith(slug)) as Report;
export const others = [
  "नीट परीक्षा की तारीख बदली, अब 7 मई को होगा इम्तिहान",
  "बिहार में 12 आईपीएस का तबादला, देखिए सूची",
  "छठ पूजा के लिए चलेंगी 24 विशेष ट्रेनें",
  "सोने का भाव आज फिर 300 रुपये चढ़ा",
  "पटना मेट्रो: पहला ट्रायल दिसंबर में",
];
export const links = (n: number, from = 0): string =>
  others
    .slice(from, from + n)
    .map((t, i) => `<li><a href="/news/other-${from + i}">${t}</a></li>`)
    .join("");

const MONTHS = ["जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"];
const EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const parts = (iso: string): { y: string; m: number; d: number; h: number; min: string } => ({
  y: iso.slice(0, 4),
  m: Number(iso.slice(5, 7)),
  d: Number(iso.slice(8, 10)),
  h: Number(iso.slice(11, 13)),
  min: iso.slice(14, 16),
});
const twelve = (h: number): string => String(h % 12 || 12).padStart(2, "0");
const half = (h: number): string => (h < 12 ? "AM" : "PM");
export const hindi = (iso: string): string => {
  const t = parts(iso);
  return `${t.d} ${MONTHS[t.m - 1]} ${t.y}, ${twelve(t.h)}:${t.min} ${half(t.h)}`;
};
export const english = (iso: string): string => {
  const t = parts(iso);
  return `${DAYS[new Date(iso).getDay()]}, ${String(t.d).padStart(2, "0")} ${EN[t.m - 1]} ${t.y} ${twelve(t.h)}:${t.min} ${half(t.h)} IST`;
};
export const american = (iso: string): string => {
  const t = parts(iso);
  return `${["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"][t.m - 1]} ${t.d}, ${t.y}, ${String(t.h).padStart(2, "0")}:${t.min} IST`;
};
export const utc = (iso: string): string => new Date(iso).toISOString();
export const devanagari = (text: string): string => text.replace(/\d/g, (d) => String.fromCharCode(0x966 + Number(d)));

export const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const doc = (head: string, body: string, attributes = 'lang="hi"'): string =>
  `<!DOCTYPE html>\n<html ${attributes}>\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
export const nav = `<header class="site-header"><a class="logo" href="/">होम</a><nav><ul><li><a href="/bihar">बिहार</a></li><li><a href="/desh">देश</a></li><li><a href="/khel">खेल</a></li></ul></nav></header>`;
export const footer = `<footer><p>कॉपीराइट 2024 सर्वाधिकार सुरक्षित। इस वेबसाइट की सामग्री बिना अनुमति के प्रकाशित न करें।</p><ul><li><a href="/about">हमारे बारे में</a></li><li><a href="/contact">संपर्क</a></li></ul></footer>`;

export const page = (
  name: string,
  host: string,
  path: string,
  r: Report,
  source: string,
  more: Partial<SavedPage> & { expect?: Partial<SavedPage["expected"]> } = {},
): SavedPage => {
  const url = `https://${host}${path}`;
  const { expect, ...rest } = more;
  return {
    name,
    html: source,
    fetchedFrom: url,
    ...rest,
    expected: {
      url,
      title: r.title,
      text: lines(r).join("\n"),
      publishedAt: r.published,
      modifiedAt: r.modified,
      ...expect,
    },
  };
};
