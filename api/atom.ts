/** Atom feeds (RFC 4287). */

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published?: string;
  readonly link: string;
  readonly summary: string;
  readonly categories: readonly string[];
}

export interface AtomFeed {
  readonly title: string;
  readonly self: string;
  readonly page: string;
  readonly entries: readonly AtomEntry[];
}

/** Text for XML: markup escaped, characters XML 1.0 cannot carry left out. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** A day or instant as RFC 3339 asks: a bare day begins at midnight in India. */
export const instant = (dayOrInstant: string): string => {
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(dayOrInstant) ? `${dayOrInstant}T00:00:00+05:30` : dayOrInstant);
  return Number.isNaN(at.getTime()) ? new Date(0).toISOString() : at.toISOString();
};

const entry = (e: AtomEntry): string =>
  [
    "  <entry>",
    `    <id>${xml(e.id)}</id>`,
    `    <title>${xml(e.title)}</title>`,
    `    <updated>${instant(e.updated)}</updated>`,
    ...(e.published === undefined ? [] : [`    <published>${instant(e.published)}</published>`]),
    `    <link rel="alternate" href="${xml(e.link)}"/>`,
    ...e.categories.map((category) => `    <category term="${xml(category)}"/>`),
    `    <summary>${xml(e.summary)}</summary>`,
    "  </entry>",
  ].join("\n");

export function atom(feed: AtomFeed): string {
  const updated =
    feed.entries
      .map((e) => instant(e.updated))
      .sort()
      .at(-1) ?? new Date(0).toISOString();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${xml(feed.self)}</id>`,
    `  <title>${xml(feed.title)}</title>`,
    `  <updated>${updated}</updated>`,
    "  <author><name>Tathya</name></author>",
    `  <link rel="self" href="${xml(feed.self)}"/>`,
    `  <link rel="alternate" href="${xml(feed.page)}"/>`,
    ...feed.entries.map(entry),
    "</feed>",
    "",
  ].join("\n");
}
