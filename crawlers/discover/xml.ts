/**
 * A small XML scanner that refuses what only attacks need: entities of a DTD, deep nesting. It is as lenient as feeds
 * are broken: an unescaped `&` is itself, a close tag without its open one is ignored.
 */

export interface XmlHandler {
  /** Local name in lower case, without its prefix; and the tag as it is written, without its brackets. */
  readonly open?: (name: string, tag: string) => void;
  /** With the text directly inside the element, entities resolved, and the prefix as written. */
  readonly close?: (name: string, text: string, prefix: string) => void;
}

export class XmlRefused extends Error {
  override readonly name = "XmlRefused";
}

const NAME_START = /[\p{L}_:]/u;

/** Feeds are at most a dozen deep; XHTML inside them some more. */
const MAX_DEPTH = 200;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The five entities XML has and numbers; anything else stays as it is written. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

interface Open {
  readonly name: string;
  readonly prefix: string;
  text: string;
}

/** @throws XmlRefused for entity declarations and for nesting deeper than `MAX_DEPTH`. */
export function scanXml(xml: string, handler: XmlHandler = {}): void {
  const stack: Open[] = [];
  const say = (text: string) => {
    const top = stack.at(-1);
    if (top && handler.close) top.text += text;
  };
  const after = (needle: string, from: number) => {
    const found = xml.indexOf(needle, from);
    return found < 0 ? xml.length : found + needle.length;
  };
  let at = 0;
  while (at < xml.length) {
    const lt = xml.indexOf("<", at);
    if (lt !== at) say(unescapeXml(xml.slice(at, lt < 0 ? xml.length : lt)));
    if (lt < 0) break;
    const next = xml.charCodeAt(lt + 1);
    if (next === 33 /* ! */) {
      if (xml.startsWith("<!--", lt)) at = after("-->", lt + 4);
      else if (xml.startsWith("<![CDATA[", lt)) {
        at = after("]]>", lt + 9);
        say(xml.slice(lt + 9, at - 3));
      } else at = pastDeclaration(xml, lt);
    } else if (next === 63 /* ? */) {
      at = after("?>", lt + 2);
    } else if (next === 47 /* / */) {
      at = after(">", lt);
      closeTag(stack, localName(xml.slice(lt + 2, at - 1).trim()), handler);
    } else if (!NAME_START.test(xml.charAt(lt + 1))) {
      say("<"); // «मौत < 5»
      at = lt + 1;
    } else {
      const end = tagEnd(xml, lt + 1);
      if (end < 0) break;
      const inside = xml.slice(lt + 1, end);
      at = end + 1;
      const match = /^[^\s/>"'=]+/.exec(inside);
      if (!match) {
        say(`<${inside}>`);
        continue;
      }
      const name = localName(match[0]);
      const prefix = prefixOf(match[0]);
      handler.open?.(name, inside);
      if (inside.endsWith("/")) handler.close?.(name, "", prefix);
      else if (stack.push({ name, prefix, text: "" }) > MAX_DEPTH)
        throw new XmlRefused(`XML nested deeper than ${MAX_DEPTH} elements`);
    }
  }
}

/** A DOCTYPE that only names a DTD is harmless, nobody fetches it; an internal subset could declare entities. */
function pastDeclaration(xml: string, lt: number): number {
  const end = xml.indexOf(">", lt);
  const subset = xml.indexOf("[", lt);
  if (
    /^<!(entity|element|attlist|notation)/i.test(xml.slice(lt, lt + 12)) ||
    (subset >= 0 && (end < 0 || subset < end))
  ) {
    throw new XmlRefused("XML declares entities or elements of its own in a DTD: refused");
  }
  return end < 0 ? xml.length : end + 1;
}

/** Position of the `>` that ends a tag; one inside a quoted attribute does not. */
function tagEnd(xml: string, from: number): number {
  const plain = xml.indexOf(">", from);
  if (plain < 0 || !/["']/.test(xml.slice(from, plain))) return plain;
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const char = xml[at] ?? "";
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return at;
  }
  return plain;
}

function closeTag(stack: Open[], name: string, handler: XmlHandler): void {
  let depth = stack.length - 1;
  while (depth >= 0 && stack[depth]?.name !== name) depth -= 1;
  if (depth < 0) return;
  while (stack.length > depth) {
    const open = stack.pop();
    if (open) handler.close?.(open.name, open.text.trim(), open.prefix);
  }
}

const prefixOf = (name: string) => name.slice(0, Math.max(0, name.indexOf(":"))).toLowerCase();

const localName = (name: string) => name.slice(name.indexOf(":") + 1).toLowerCase();
