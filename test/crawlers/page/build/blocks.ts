/** Blocks of a report → HTML in the ways that sites write it, and → the text that reading must give. */
import type { Block, Report } from "./reports.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const inline = (text: string): string =>
  escaped(text)
    .replace(/\[\[(.+?)\]\]/g, '<a href="/topic/health">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>");
export const plain = (text: string): string => text.replace(/\[\[|\]\]|\*\*/g, "");

export interface Style {
  /** How a paragraph is written. */
  readonly p?: (html: string) => string;
  readonly h?: (html: string) => string;
  readonly table?: (rows: readonly (readonly string[])[]) => string;
  readonly list?: (items: readonly string[]) => string;
  /** Written after the block of that index. */
  readonly noise?: Readonly<Record<number, string>>;
}

const table = (rows: readonly (readonly string[])[]): string =>
  `<table border="1"><tbody>${rows.map((row, i) => `<tr>${row.map((c) => (i === 0 ? `<th>${c}</th>` : `<td>${c}</td>`)).join("")}</tr>`).join("\n")}</tbody></table>`;

export function html(report: Report, style: Style = {}): string {
  const p = style.p ?? ((t: string) => `<p>${t}</p>`);
  const one = (block: Block): string => {
    if ("p" in block) return p(inline(block.p));
    if ("h" in block) return (style.h ?? ((t: string) => `<h2>${t}</h2>`))(inline(block.h));
    if ("list" in block)
      return (style.list ?? ((items) => `<ul>${items.map((i) => `<li>${i}</li>`).join("")}</ul>`))(
        block.list.map(inline),
      );
    return (style.table ?? table)(block.table);
  };
  return report.blocks.map((block, i) => one(block) + (style.noise?.[i] ?? "")).join("\n");
}

/** Expected lines. */
export function lines(report: Report): string[] {
  return report.blocks.flatMap((block) => {
    if ("p" in block) return [plain(block.p)];
    if ("h" in block) return [plain(block.h)];
    if ("list" in block) return block.list.map(plain);
    return block.table.map((row) => row.join("\t"));
  });
}

/** The whole text on one line, as articleBody often holds it: headings and tables lost. */
export const flat = (report: Report): string =>
  report.blocks.flatMap((b) => ("p" in b ? [plain(b.p)] : "list" in b ? b.list.map(plain) : [])).join(" ");
