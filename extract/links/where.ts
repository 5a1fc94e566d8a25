/** Where a number is for: the places beside it, the sentence's, the paragraph's, the article's. */
import type { PlaceId } from "../../model/primitives.ts";
import type { PlaceMention } from "../mention.ts";
import { type Analysis, type Span, word } from "./analysis.ts";
import type { Source } from "./claim.ts";
import { glossEnd, type Item } from "./clauses.ts";
import type { Context, Where } from "./context.ts";
import { COMMA, CONJUNCTION } from "./words.ts";

/** State capitals that papers call «राजधानी». */
const CAPITALS: Readonly<Record<string, PlaceId>> = {
  "IN-BR": "IN-BR/patna",
  "IN-UP": "IN-UP/lucknow",
  "IN-JH": "IN-JH/ranchi",
  "IN-MP": "IN-MP/bhopal",
  "IN-RJ": "IN-RJ/jaipur",
  "IN-UK": "IN-UK/dehradun",
  "IN-CG": "IN-CG/raipur",
  "IN-HP": "IN-HP/shimla",
  "IN-DL": "IN-DL",
  "IN-WB": "IN-WB/kolkata",
  "IN-PB": "IN-CH",
  "IN-HR": "IN-CH",
  "IN-MH": "IN-MH/mumbai-city",
  "IN-GJ": "IN-GJ/gandhinagar",
  "IN-OD": "IN-OD/khordha",
  "IN-AS": "IN-AS/kamrup-metropolitan",
  IN: "IN-DL",
};

export const stateOf = (place: PlaceId | undefined): PlaceId | undefined => place?.split("/")[0];
export const isDistrict = (place: PlaceId | undefined): boolean => place?.includes("/") ?? false;

/** What the article is about as a whole. */
export interface Home {
  readonly place: PlaceId | undefined;
  /** District of the dateline or title, for «जिले में». */
  readonly district: PlaceId | undefined;
  readonly facility?: string | undefined;
}

/** A mention as a place: relative ones by what the text was about. Undefined where it is none (a division, nothing known). */
export function resolve(m: PlaceMention, ctx: Context, home: Home): Where | undefined {
  const scope = ctx.scope;
  switch (m.kind) {
    case "foreign":
      return { place: undefined, foreign: true };
    case "division":
      return m.place ? { place: m.place } : undefined;
    case "relative":
      break;
    case "facility":
      return { place: m.place ? pick(m, scope, home) : (scope.place ?? home.place), facility: m.facility };
    case "town":
      return m.seat ? { place: pick(m, scope, home) } : { place: pick(m, scope, home), locality: m.locality };
    case "block":
    case "locality":
      return { place: pick(m, scope, home), locality: m.locality };
    default:
      return { place: pick(m, scope, home) };
  }
  switch (m.relative) {
    case "country":
      return scope.foreign ? scope : { place: "IN" };
    case "state": {
      const state = stateOf(scope.place) !== "IN" ? stateOf(scope.place) : stateOf(home.place);
      return scope.foreign ? scope : { place: state === "IN" ? stateOf(home.district) : state };
    }
    case "capital": {
      const state = stateOf(scope.place ?? home.place) ?? "IN";
      return { place: CAPITALS[state] ?? state };
    }
    case "district":
    case "city":
      if (scope.foreign) return scope;
      if (isDistrict(scope.place)) return { place: scope.place };
      if (isDistrict(ctx.last.place)) return { place: ctx.last.place };
      return { place: home.district ?? scope.place ?? home.place };
    case "here":
      return ctx.last.place || ctx.last.foreign ? ctx.last : scope;
    case "hospital":
      return scope.facility ? scope : undefined;
    default:
      return undefined;
  }
}

/** Among places of one name the one in the state the text is about. */
function pick(m: PlaceMention, scope: Where, home: Home): PlaceId | undefined {
  if (!m.others?.length) return m.place;
  for (const state of [stateOf(scope.place), stateOf(home.place), stateOf(home.district)]) {
    if (!state || state === "IN") continue;
    const there = [m.place, ...m.others].find((p) => stateOf(p) === state);
    if (there) return there;
  }
  return m.place;
}

export interface Found {
  readonly wheres: readonly Where[];
  /** Tokens of the mentions used, for the evidence. */
  readonly first: number;
  readonly end: number;
}

/** «दिल्ली से लौटे 651 प्रवासी»: a place people came from is not where they are counted. */
function isOrigin(a: Analysis, m: PlaceMention, until: number): boolean {
  if (word(a, m.end) !== "से") return m.kind !== "foreign" ? false : /^(?:से)$/.test(word(a, m.end));
  for (let i = m.end + 1; i < until; i++)
    if (/^(?:लौटे|लौट|लौटने|लौटी|आए|आये|आने|आई|भेजे|आकर|पहुंचे|लेकर|सटे|लगे|जुडे)$/.test(word(a, i))) return true;
  return false;
}

/** «दिल्ली, महाराष्ट्र और गुजरात से लौटे»: with the last of a list its others go too. */
function withoutOrigins(a: Analysis, mentions: readonly PlaceMention[], until: number): PlaceMention[] {
  const kept: PlaceMention[] = [];
  let dropNext: PlaceMention | undefined;
  for (const m of mentions.toReversed()) {
    const chained: boolean = dropNext !== undefined && linkBetween(a, m.end, dropNext.first) === "list";
    if (chained || isOrigin(a, m, until)) dropNext = m;
    else {
      dropNext = undefined;
      kept.unshift(m);
    }
  }
  return kept;
}

const mentionsIn = (a: Analysis, span: Span): PlaceMention[] => {
  const found: PlaceMention[] = [];
  for (let i = span.from; i < span.to; i++) {
    const p = a.placeAt[i];
    // «भागलपुर (Bhagalpur)», «पूर्वी सिंहभूम (जमशेदपुर)»: named once more in brackets
    const gloss = p && word(a, p.first - 1) === "(" && word(a, p.end) === ")" && found.length > 0;
    if (p && p.first === i && !gloss) found.push(p);
  }
  return found;
};

/** The last group of places in a span: a coordinated list, or one with its parents («बिहार के गया के मगध मेडिकल में»). */
export function placesIn(a: Analysis, span: Span, ctx: Context, home: Home, until = span.to): Found | undefined {
  const mentions = withoutOrigins(a, mentionsIn(a, span), until).filter(
    (m) => m.relative !== "hospital" || ctx.scope.facility,
  );
  if (!mentions.length) return undefined;
  // «जोधपुर से राज्य के सबसे ज्यादा 100»: the state only measures the superlative
  const last = mentions.at(-1) as PlaceMention;
  if (last.relative === "state" && mentions.length > 1 && /^(?:सबसे|सर्वाधिक)$/.test(word(a, last.end + 1)))
    mentions.pop();
  const group: PlaceMention[] = [mentions.at(-1) as PlaceMention];
  let first = (group[0] as PlaceMention).first;
  for (let k = mentions.length - 2; k >= 0; k--) {
    const m = mentions[k] as PlaceMention;
    const link = linkBetween(
      a,
      m.end,
      first,
      m.kind !== "relative" && group[0]?.kind !== "relative" && level(m) === level(group[0] as PlaceMention),
    );
    if (link === "list") group.unshift(m);
    else if (link !== "parent") break;
    else if (isRicher(group[0] as PlaceMention, m))
      group[0] = { ...(group[0] as PlaceMention), ...inherit(group[0] as PlaceMention, m, ctx, home) };
    first = m.first;
  }
  const wheres = group.map((m) => resolve(m, ctx, home)).filter((w): w is Where => w !== undefined);
  return { wheres, first, end: (mentions.at(-1) as PlaceMention).end };
}

/** A hospital without a known district, or a name several states share, takes it from its parent. */
const isRicher = (child: PlaceMention, parent: PlaceMention) =>
  parent.kind === "foreign" ||
  parent.relative === "here" ||
  (parent.kind !== "relative" &&
    (child.kind === "facility" || child.kind === "relative" || (child.others?.length ?? 0) > 0));

function inherit(child: PlaceMention, parent: PlaceMention, ctx: Context, home: Home): Partial<PlaceMention> {
  const where = resolve(parent, ctx, home);
  if (where?.foreign) return { kind: "foreign" };
  if (!where?.place) return {};
  if (child.kind === "relative") return { kind: "district", place: where.place };
  if (child.others?.length) {
    const inside = [child.place, ...child.others].find((p) => stateOf(p) === stateOf(where.place));
    return inside ? { place: inside, others: [] } : {};
  }
  return !child.place || (isDistrict(where.place) && child.kind === "facility" && !isDistrict(child.place))
    ? { place: where.place }
    : {};
}

const level = (m: PlaceMention): number =>
  m.kind === "facility"
    ? 3
    : m.kind === "block" || m.kind === "locality" || (m.kind === "town" && !m.seat && m.locality)
      ? 2
      : m.kind === "state" || m.kind === "country"
        ? 0
        : 1;

function linkBetween(a: Analysis, from: number, to: number, sameKind = false): "list" | "parent" | undefined {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const gloss = glossEnd(a, i);
    if (gloss > i) i = gloss - 1;
    else words.push(word(a, i));
  }
  // «रांची गुमला में»: a comma was forgotten; «बिहार पटना» is a place in its state
  if (words.length === 0) return sameKind ? "list" : "parent";
  const rest = words.filter((w) => !/^(?:जिले|जिला|शहर|जी)$/.test(w));
  if (rest.length === 1 && /^(?:-|समेत|सहित)$/.test(rest[0] as string) && !sameKind) return "parent"; // «लखनऊ-उत्तर प्रदेश में»: a dateline
  if (rest.every((w) => COMMA.has(w) || CONJUNCTION.has(w) || w === "-" || w === "साथ" || w === "ही" || w === "भी"))
    return rest.length ? "list" : "parent";
  if (rest.length <= 2 && rest.every((w) => /^(?:के|की|का|में|स्थित|\(|\)|जिले)$/.test(w))) return "parent";
  return undefined;
}

export interface ItemPlace {
  readonly wheres: readonly Where[];
  /** How near it was named. */
  readonly from: Source;
  /** Named beside the number itself, not taken from before. */
  readonly own: boolean;
  /** It stands behind the number: it says nothing of what the text goes on about. */
  readonly behind?: boolean;
  readonly found?: Found;
}

const isHome = (where: Where, home: Home): boolean =>
  where.place === home.place && where.facility === home.facility && !where.locality;

/** The places of one item. */
export function itemPlace(
  a: Analysis,
  item: Item,
  sentencePlace: Where | undefined,
  ctx: Context,
  home: Home,
): ItemPlace {
  const left = placesIn(a, item.left, ctx, home);
  const right = placesIn(a, directlyRight(a, item), ctx, home, item.right.to);
  const relativeOnly = left && mentionsIn(a, item.left).every((m) => m.kind === "relative");
  if (right && (!left || (relativeOnly && right.wheres.some((w) => isDistrict(w.place) || w.foreign))))
    return { wheres: right.wheres, own: true, from: "beside", behind: true, found: right };
  if (left?.wheres.length) return { wheres: left.wheres, own: true, from: "beside", found: left };
  if (left) return { wheres: [], own: true, from: "beside" };
  if (sentencePlace) return { wheres: [sentencePlace], own: false, from: "sentence" };
  return { wheres: [ctx.scope], own: false, from: isHome(ctx.scope, home) ? "article" : "paragraph" };
}

/**
 * «187 मरीज गोरखपुर के», «17 मुजफ्फरपुर», «236 मामले दिल्ली में»: a noun phrase at most stands between, and a postposition or a comma behind;
 * not «14 संदिग्धों का सैंपल पटना भेजा गया», «26 मजदूर बिहार पहुंचे».
 */
function directlyRight(a: Analysis, item: Item): Span {
  const none: Span = { from: item.right.from, to: item.right.from };
  let to = -1;
  for (let i = item.right.from; i < Math.min(item.right.to, item.right.from + 10); i++) {
    const p = a.placeAt[i];
    if (p && p.kind !== "relative") {
      to = p.end;
      i = p.end - 1;
      continue;
    }
    const w = word(a, i);
    if (to < 0) {
      if (/^(?:की|को|ने|से|पर|का|के|में|तक|भेजे)$/.test(w) || i > item.right.from + 5) return none;
    } else if (!COMMA.has(w) && !CONJUNCTION.has(w) && !/^(?:जिले|जिला|शहर|\(|\))$/.test(w)) {
      return /^(?:के|का|की|में|से|।|\.)$/.test(w) ? { from: item.right.from, to } : none;
    }
  }
  return to < 0 ? none : { from: item.right.from, to };
}
