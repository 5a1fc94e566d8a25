/** Finds the diseases and virus variants a document names. */
import type { DiseaseId } from "../../model/diseases.ts";
import type { Variant } from "../../model/fact.ts";
import type { Document, Mention } from "../text/document.ts";
import { compileLexicon, type Lexicon } from "../text/lexicon.ts";
import { readTable, spellings } from "../text/table.ts";
import { DISEASE_NAMES, VARIANT_NAMES } from "./lexicon.ts";

export interface DiseaseMention extends Mention {
  readonly disease: DiseaseId;
}
export interface VariantMention extends Mention {
  readonly variant: Variant;
}

/** Letters and digits are tokens of their own («एच1एन1» is four), so they are parted in the lexicon too. */
function named<T extends string>(table: string): Lexicon<T> {
  const entries: [string, T][] = [];
  for (const [id, cell] of readTable(table))
    for (const s of spellings(cell)) entries.push([s.replace(/(\d+)/g, " $1 ").trim(), id as T]);
  return compileLexicon(entries);
}

const diseases = named<DiseaseId>(DISEASE_NAMES);
const variants = named<Variant>(VARIANT_NAMES);

function find<T>(doc: Document, lexicon: Lexicon<T>): (Mention & { readonly value: T })[] {
  const found: (Mention & { value: T })[] = [];
  for (let at = lexicon.opener(doc.tokens, 0); at < doc.tokens.length; ) {
    const hit = lexicon.match(doc.tokens, at);
    if (hit) found.push({ first: at, end: hit.end, value: hit.value });
    at = lexicon.opener(doc.tokens, hit ? hit.end : at + 1);
  }
  return found;
}

/** «जिला मलेरिया पदाधिकारी», «टीबी विभाग»: who deals with a disease is no news of it. */
const OFFICES = new Set(
  "पदाधिकारी अधिकारी अफसर ऑफिसर निरीक्षक इंस्पेक्टर पर्यवेक्षक सुपरवाइजर कार्यालय विभाग अनुभाग शाखा यूनिट इकाई".split(" "),
);
/** «वायरल वीडियो», «तस्वीर वायरल हुई»: spread, not fever. */
const SPREAD = new Set(
  "वीडियो ऑडियो फोटो तस्वीर तस्वीरें पोस्ट मैसेज संदेश खबर पत्र लोड हो होने होते हुआ हुई हुए है हैं कर करने किया की किए".split(" "),
);

const OFFICES_AND_SPREAD = new Set([...OFFICES, ...SPREAD]);

/** Words behind a disease's name with which it is no news of it. */
export const noNewsBefore = (name: string): ReadonlySet<string> => (name === "वायरल" ? OFFICES_AND_SPREAD : OFFICES);

const HOSPITAL = /^(?:अस्पताल|अस्पतालों|हॉस्पिटल|हास्पिटल|सेनेटोरियम|सैनेटोरियम)$/;

const isNewsOf = ({ tokens }: Document, { first, end }: Mention): boolean => {
  const name = end === first + 1 ? (tokens[first]?.text ?? "") : "";
  const next = tokens[end]?.text ?? "";
  // «टीबी हॉस्पिटल», «टीबी और रेलवे हॉस्पिटल»
  const ofHospital = HOSPITAL.test(next) || (/^(?:और|व|एवं)$/.test(next) && HOSPITAL.test(tokens[end + 2]?.text ?? ""));
  return !noNewsBefore(name).has(next) && !(ofHospital && name.startsWith("टी"));
};

/** Diseases in text order. */
export const findDiseases = (doc: Document): DiseaseMention[] =>
  find(doc, diseases)
    .filter((mention) => isNewsOf(doc, mention))
    .map(({ first, end, value }) => ({ first, end, disease: value }));

/** Variants in text order; «ओमिक्रॉन के सब-वेरिएंट बीएफ.7» gives both. */
export const findVariants = (doc: Document): VariantMention[] =>
  find(doc, variants).map(({ first, end, value }) => ({ first, end, variant: value }));
