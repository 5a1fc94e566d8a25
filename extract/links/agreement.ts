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
  const agreed: Claim[] = [];
  let moved: { readonly from: Claim["where"]; readonly to: Claim["where"] } | undefined;
  for (const claim of claims) {
    if (isSaidOfDistrict(claim, claims)) continue;
    if (isHeading(a, claim) && isToldBelow(a, claim, claims)) continue;
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
    const key = `${metric}|${disease}|${number.value}`;
    const before = number.value >= LARGE ? large.get(key) : undefined;
    // «… 24,849 मामले» again where the text has gone on to a state
    if (before && how.place !== "beside" && before.where.place !== where.place) continue;
    large.set(key, said);
    agreed.push(said);
  }
  return agreed;
}

/** Where it is for, and whether so far, where only the headline says so. */
function asInHeadline(claim: Claim, headline: Claim): Claim {
  const placed = headline.how.place === "beside" && isCarried(claim) && headline.where.place;
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

/** «करीब तीस की मौत», and later «औरंगाबाद में करीब तीस की मौत». */
const isSaidOfDistrict = (claim: Claim, claims: readonly Claim[]): boolean =>
  claim.number.value >= TELLING &&
  isCarried(claim) &&
  claims.some(
    (c) =>
      c.number.first > claim.number.first &&
      c.number.value === claim.number.value &&
      c.metric === claim.metric &&
      c.disease === claim.disease &&
      !isCarried(c) &&
      (c.where.place?.startsWith(`${claim.where.place}/`) ?? false),
  );

/** It stands in a short line of its own, without a full stop. */
function isHeading(a: Analysis, { number }: Claim): boolean {
  const { tokens, sentences } = a.doc;
  const at = tokens[number.first]?.sentence ?? 0;
  const here = sentences[at];
  if (!here || here.end - here.first > HEADING || /^[।.|]$/.test(word(a, here.end - 1))) return false;
  const alone = (k: number) => sentences[k]?.paragraph !== here.paragraph;
  return alone(at - 1) && alone(at + 1);
}

/** The same number of people, as something else, in a sentence of the text. */
const isToldBelow = (a: Analysis, heading: Claim, claims: readonly Claim[]): boolean =>
  heading.number.value >= TELLING &&
  METRICS[heading.metric].kind !== "percent" &&
  claims.some(
    (c) =>
      c.number.first > heading.number.end &&
      c.number.value === heading.number.value &&
      (c.metric !== heading.metric || c.where.place !== heading.where.place || c.disease !== heading.disease) &&
      !isHeading(a, c),
  );
