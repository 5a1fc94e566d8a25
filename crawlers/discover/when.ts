/** Dates as feeds and sitemaps write them → ISO instants or days. */

/** Zone names that JavaScript does not know, or takes for something else. */
const ZONES: Readonly<Record<string, string>> = {
  IST: "+0530",
  NPT: "+0545",
  PKT: "+0500",
  BST: "+0100",
  CET: "+0100",
  CEST: "+0200",
};

/** ISO 8601, RFC 822 and RFC 850 with the usual mistakes; a bare day stays a day. Undefined where nothing can be read. */
export function whenOf(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? "";
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return Number.isNaN(Date.parse(trimmed)) ? undefined : trimmed;
  // An ISO time without zone is local time to JavaScript, but Indian time to an Indian paper.
  const bare = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/.exec(trimmed);
  const zoned = bare
    ? `${bare[1]}T${bare[2]}+05:30`
    : trimmed.replace(/\b(IST|NPT|PKT|BST|CET|CEST)\b/, (zone) => ZONES[zone] ?? zone);
  const at = Date.parse(zoned);
  return trimmed === "" || Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
