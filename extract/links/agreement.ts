/** What an article says of one number in several places: headline and body, heading and paragraph, the same figure again. */
import { METRICS } from "../../model/metrics.ts";
import { type Analysis, word } from "./analysis.ts";
import type { Claim } from "./claim.ts";
import { DAILY_OF, familyOf } from "./tally.ts";

/** From here on one number is hardly two counts by chance. */
const TELLING = 10;
const LARGE = 100;
/** Longest heading inside a text, in tokens. */
const HEADING = 14;

/** The claims of a body, each with what the headline says more plainly; without headings and figures that are only repeated. */
export function agree(a: Analysis, claims: readonly Claim[], title: readonly Claim[]): Claim[] {
  const told = title.filter(({ number }) => number.value >= TELLING && number.qualifier === "exact");
  const large = new Map<string, Claim>();
  const repeated = repetitionsOf(a, claims);
  const agreed: Claim[] = [];
  let moved: { readonly from: Claim["where"]; readonly to: Claim["where"] } | undefined;
  for (const claim of claims) {
    if (isSaidOfDistrict(claim, repeated)) continue;
    if (isHeading(a, claim) && isToldBelow(claim, repeated)) continue;
    const headline = told.find(
      (t) =>
        t.number.value === claim.number.value &&
        t.disease === claim.disease &&
        familyOf(t.metric) === familyOf(claim.metric),
    );
    const plain = headline ? asInHeadline(claim, headline) : claim;
    // what follows and names no place is of the same one
    if (plain.where !== claim.where) moved = { from: claim.where, to: plain.where };
    else if (!isCarried(claim) || claim.where.place !== moved?.from.place) moved = undefined;
    const said = moved && plain.where === claim.where ? { ...plain, where: moved.to } : plain;
    const { metric, disease, number, where, how } = said;
    if (number.value >= LARGE) {
      const key = `${metric}|${disease}|${number.value}`;
      const before = large.get(key);
      // «… 24,849 मामले» again where the text has gone on to a state
      if (before && how.place !== "beside" && before.where.place !== where.place) continue;
      large.set(key, said);
    }
    agreed.push(said);
  }
  return agreed;
}

/** Where it is for, and whether so far, where only the headline says so. */
function asInHeadline(claim: Claim, headline: Claim): Claim {
  // its evidence takes in a place that stands right beside the number
  const beside = headline.first < headline.number.first || headline.end > headline.number.end + 1;
  const placed = headline.how.place === "beside" && beside && isCarried(claim) && headline.where.place;
  const soFar =
    headline.when.kind === "sofar" &&
    DAILY_OF[headline.metric] === claim.metric &&
    (claim.how.day === "article" || claim.how.day === "paragraph");
  return {
    ...claim,
    ...(placed ? { where: headline.where } : {}),
    ...(soFar ? { metric: headline.metric, when: headline.when } : {}),
  };
}

/** Its place was named in another sentence. */
const isCarried = ({ how }: Claim): boolean => how.place === "paragraph" || how.place === "article";

/** Where numbers are said again, gathered in one pass: a text of many equal numbers is not walked for each of them. */
interface Repetitions {
  /** By number, metric, disease and state: the last token where that is said beside a district of the state. */
  readonly ofDistricts: ReadonlyMap<string, number>;
  /** By number: the last sentence of the text that says it, and the last that says something else of it than that one. */
  readonly told: ReadonlyMap<number, { readonly last: Claim; readonly other: Claim | undefined }>;
}

const keyOf = ({ number, metric, disease }: Claim, state: string): string =>
  `${number.value}|${metric}|${disease}|${state}`;

const isSameThing = (x: Claim, y: Claim): boolean =>
  x.metric === y.metric && x.where.place === y.where.place && x.disease === y.disease;

function repetitionsOf(a: Analysis, claims: readonly Claim[]): Repetitions {
  const ofDistricts = new Map<string, number>();
  const told = new Map<number, { last: Claim; other: Claim | undefined }>();
  // the last ones first; those of one number in their order
  for (const claim of claims.toSorted((x, y) => y.number.first - x.number.first)) {
    // small numbers are said again by chance: nobody asks
    if (claim.number.value < TELLING) continue;
    const { place } = claim.where;
    if (place?.includes("/") && !isCarried(claim)) {
      const key = keyOf(claim, place.slice(0, place.indexOf("/")));
      if (!ofDistricts.has(key)) ofDistricts.set(key, claim.number.first);
    }
    if (isHeading(a, claim)) continue;
    const known = told.get(claim.number.value);
    if (!known) told.set(claim.number.value, { last: claim, other: undefined });
    else if (!known.other && !isSameThing(claim, known.last)) known.other = claim;
  }
  return { ofDistricts, told };
}

/** «करीब तीस की मौत», and later «औरंगाबाद में करीब तीस की मौत». */
const isSaidOfDistrict = (claim: Claim, { ofDistricts }: Repetitions): boolean =>
  claim.number.value >= TELLING &&
  isCarried(claim) &&
  (ofDistricts.get(keyOf(claim, claim.where.place ?? "")) ?? -1) > claim.number.first;

const STOPS: ReadonlySet<string> = new Set(["।", ".", "|"]);

/** It stands in a short line of its own, without a full stop. */
function isHeading(a: Analysis, { number }: Claim): boolean {
  const { tokens, sentences } = a.doc;
  const at = tokens[number.first]?.sentence ?? 0;
  const here = sentences[at];
  if (!here || here.end - here.first > HEADING || STOPS.has(word(a, here.end - 1))) return false;
  const alone = (k: number) => k < 0 || sentences[k]?.paragraph !== here.paragraph;
  return alone(at - 1) && alone(at + 1);
}

/** The same number of people, as something else, in a sentence of the text. */
function isToldBelow(heading: Claim, { told }: Repetitions): boolean {
  if (heading.number.value < TELLING || METRICS[heading.metric].kind === "percent") return false;
  const known = told.get(heading.number.value);
  const other = known && isSameThing(known.last, heading) ? known.other : known?.last;
  return other !== undefined && other.number.first > heading.number.end;
}
