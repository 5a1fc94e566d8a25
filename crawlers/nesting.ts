/** How deep markup is nested, told before anything parses it: parsers take time that grows with the square of the depth. */

/** No page that people read comes near it, whatever it leaves unclosed. */
const DEEPEST = 5000;

/** Elements that have no end, or that the next one of their kind ends. */
const NO_NESTING =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option|thead|tbody|tfoot|rp|rt)$/i;

/** True for markup whose open tags outnumber its closed ones by thousands. Bytes are taken as any charset that has ASCII in it. */
export function isNestedTooDeep(markup: Uint8Array | string): boolean {
  const raw = typeof markup === "string" ? markup : Buffer.from(markup.buffer, markup.byteOffset, markup.byteLength);
  if (!hasManyTags(raw)) return false;
  const text = typeof raw === "string" ? raw : raw.toString("latin1");
  let depth = 0;
  for (const [, slash, name = "", rest = ""] of text.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})([^<>]*)/gi)) {
    if (NO_NESTING.test(name) || rest.endsWith("/")) continue; // <path …/> of a drawing ends itself
    depth = slash === "" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Nearly every page has fewer tags than could be too deep, and counting them takes no time. */
function hasManyTags(raw: string | Buffer): boolean {
  let tags = 0;
  // A byte is found much faster by its number than by its letter.
  const find =
    typeof raw === "string" ? (from: number) => raw.indexOf("<", from) : (from: number) => raw.indexOf(0x3c, from);
  for (let at = find(0); at !== -1; at = find(at + 1)) if (++tags > DEEPEST) return true;
  return false;
}
