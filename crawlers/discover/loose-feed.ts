/** Entries of a feed whose XML is broken, or so long that reading all of it would take minutes: what stands whole is taken. */
import { scanXml, unescapeXml } from "./xml.ts";

export interface LooseEntry {
  readonly links: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly content: string | undefined;
}

/** Of RSS, RDF and Atom, whatever stands around or between them; an entry that is cut off is left out. */
export function looseEntries(xml: string): LooseEntry[] {
  const entries: LooseEntry[] = [];
  let fields: Record<string, string> | null = null;
  let depth = 0;
  scanXml(xml, {
    open: (name, tag) => {
      if (name === "item" || name === "entry") {
        fields = {};
        depth = 0;
        const about = attribute(tag, "rdf:about");
        if (about !== undefined) fields.about = about;
      } else if (fields) {
        depth += 1;
        if (depth === 1) readTag(fields, name, tag);
      }
    },
    close: (name, text, prefix) => {
      if (!fields) return;
      if (name === "item" || name === "entry") {
        entries.push(entryOf(fields));
        fields = null;
      } else {
        if (depth === 1 && text !== "" && prefix !== "media") fields[name] ??= text;
        depth -= 1;
      }
    },
  });
  return entries;
}

function readTag(fields: Record<string, string>, name: string, tag: string): void {
  if (name === "link") {
    const href = attribute(tag, "href");
    const rel = attribute(tag, "rel");
    if (href !== undefined && (rel === undefined || rel === "alternate")) fields.href ??= href;
  } else if (name === "guid" && attribute(tag, "isPermaLink")?.toLowerCase() === "false") fields.named = "";
}

const entryOf = (fields: Readonly<Record<string, string>>): LooseEntry => ({
  links: [
    fields.origlink,
    fields.link,
    fields.href,
    fields.named === undefined ? fields.guid : undefined,
    fields.id,
    fields.about,
  ],
  title: fields.title,
  published: fields.pubdate ?? fields.published ?? fields.issued ?? fields.date,
  updated: fields.updated ?? fields.modified,
  content: fields.encoded ?? fields.content ?? fields.description ?? fields.summary,
});

/** Value of a tag's attribute. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescapeXml(value).trim();
}
