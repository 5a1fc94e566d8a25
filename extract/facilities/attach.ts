/** Gives hospitals their slug and district, and joins names that are one: «पटना जिले», «राजधानी पटना», «सदर अस्पताल छपरा». */
import type { PlaceId } from "../../model/primitives.ts";
import type { PlaceMention } from "../mention.ts";
import type { Chosen } from "../places/choose.ts";
import { POSTPOSITIONS } from "../places/cues.ts";
import type { Document, Token } from "../text/document.ts";
import { type Beside, facilityBeside, facilityOfStates, hospitalNamed, isOfDistrict, NO_NAME } from "./kinds.ts";

/** Between a place and its hospital: «छपरा के सदर अस्पताल», «अगमकुआं स्थित आरएमआरआई». */
const JOINS: ReadonlySet<string> = new Set(["के", "की", "का", "स्थित", "में", "ही"]);
/** After «राज्य», «देश», «जिला»: an office, not the place. */
const OFFICES: ReadonlySet<string> = new Set([
  "सरकार",
  "सरकारों",
  "स्वास्थ्य",
  "सभा",
  "मंत्री",
  "पाल",
  "प्रशासन",
  "पदाधिकारी",
  "परिषद",
  "अधिकारी",
  "जज",
  "कोर्ट",
  "प्रतिरक्षण",
  "निर्वाचन",
  "आपदा",
  "महामारी",
  "पुलिस",
  "मुख्यालय",
  "नियंत्रण",
  "कार्यक्रम",
  "मलेरिया",
  "यक्ष्मा",
  "शिक्षा",
  "समिति",
  "औषधि",
  "स्तरीय",
  "अध्यक्ष",
  "संघ",
  "टीबी",
  "सर्विलांस",
  "सर्वेक्षण",
  "नोडल",
]);

const DIVISIONS: ReadonlySet<string> = new Set(["संभाग", "प्रमंडल", "कमिश्नरी"]);

const raw = (doc: Document, first: number, end: number): string => {
  const from = doc.tokens[first] as Token;
  const to = doc.tokens[end - 1] as Token;
  return doc.raw.slice(doc.rawOffset(from.start), doc.rawOffset(to.end));
};

const besideOf = (m: PlaceMention): Beside | null =>
  m.place && (m.kind === "district" || m.kind === "town" || m.kind === "block" || m.kind === "locality")
    ? { place: m.place, ...(m.locality ? { locality: m.locality } : {}), ...(m.seat ? { seat: true } : {}) }
    : null;

/** With all fields: objects of one shape are read much faster. */
const shaped = (m: PlaceMention): PlaceMention => ({
  first: m.first,
  end: m.end,
  kind: m.kind,
  place: m.place,
  others: m.others,
  locality: m.locality,
  seat: m.seat,
  facility: m.facility,
  relative: m.relative,
  sure: m.sure,
});

/** A state, a district or a place abroad: nearly all mentions. */
const plain = ({ first, end, reading: { kind, place }, sure }: Chosen): PlaceMention => ({
  first,
  end,
  kind,
  place,
  others: undefined,
  locality: undefined,
  seat: undefined,
  facility: undefined,
  relative: undefined,
  sure,
});

/** What `stemOf` cuts off is no part of the locality. */
const GLUED = /(?:में|मे|के|की|का|को|से|ने|पर|तक|वासियों|निवासी|वासी|जिले|जिला|सहित|समेत|वालों|शहर)$/;

function detailed(doc: Document, c: Chosen): PlaceMention {
  const { reading } = c;
  const written = reading.local ? raw(doc, c.first, c.end) : "";
  return {
    ...plain(c),
    ...(c.others.length > 0 ? { others: c.others } : {}),
    ...(reading.local ? { locality: c.glued ? written.replace(GLUED, "") : written } : {}),
    ...(reading.seat ? { seat: true } : {}),
  };
}

/** Chosen names → mentions. One pass; each name looks at its neighbours only. */
export function attachFacilities(doc: Document, chosen: readonly Chosen[]): PlaceMention[] {
  const { tokens } = doc;
  const out: PlaceMention[] = [];
  const seen = new Map<PlaceId, number>();
  /** Roman spellings of towns, by the token their mention begins at. */
  const slugs = new Map<number, string>();
  let last: PlaceMention | null = null;
  const sameSentence = (a: number, b: number) => tokens[a]?.sentence === tokens[b]?.sentence;
  const likeliest = function* (): Generator<PlaceId> {
    if (last?.place) yield last.place;
    yield* [...seen].sort((a, b) => b[1] - a[1]).map(([place]) => place);
  };

  /** The place right before token `first`, also over «के», «स्थित»; `touching` where nothing stands between. */
  const placeBefore = (
    first: number,
  ): { readonly mention: PlaceMention; readonly beside: Beside; readonly touching: boolean } | null => {
    const mention = out.at(-1);
    if (!mention || !sameSentence(mention.end - 1, first)) return null;
    let k = mention.end;
    while (k < first && JOINS.has((tokens[k] as Token).text)) k++;
    const slug = slugs.get(mention.first);
    const found = k === first ? besideOf(mention) : null;
    const beside = found && slug ? { ...found, slug } : found;
    return beside && { mention, beside, touching: mention.end === first };
  };

  for (let i = 0; i < chosen.length; i++) {
    const c = chosen[i] as Chosen;
    const { reading } = c;
    const following = tokens[c.end] && sameSentence(c.end, c.first) ? (tokens[c.end] as Token).text : "";
    const previous = out.at(-1);

    if (reading.kind === "relative" && reading.relative !== "hospital") {
      if (previous && previous.end === c.first && sameSentence(previous.first, c.first)) {
        if (
          reading.relative === "district" &&
          (previous.kind === "district" || previous.kind === "town") &&
          !OFFICES.has(following)
        ) {
          const sure = Math.max(previous.sure, 0.95);
          out[out.length - 1] = {
            ...previous,
            kind: "district",
            end: c.end,
            locality: undefined,
            seat: undefined,
            sure,
          };
          continue;
        }
        if (reading.relative === "state" && previous.kind === "state") {
          out[out.length - 1] = { ...previous, end: c.end };
          continue;
        }
        if (reading.relative === "city" && previous.kind === "district") {
          out[out.length - 1] = {
            ...previous,
            kind: "town",
            end: c.end,
            locality: raw(doc, previous.first, c.end),
            seat: true,
          };
          continue;
        }
        if (reading.relative === "district") continue;
      }
      if (OFFICES.has(following)) continue;
      const text = (tokens[c.first] as Token).text;
      if (reading.relative === "district" && c.first > 0 && tokens[c.first - 1]?.kind === "number") continue; // «12 जिले»
      if (text === "जिला" && !POSTPOSITIONS.has(following)) continue;
      out.push({ ...plain(c), relative: reading.relative });
      continue;
    }

    if (reading.kind === "relative" || reading.kind === "facility") {
      const { mention, used } = facility(c, i);
      const first = mention.first;
      while (out.length > 0 && (out.at(-1) as PlaceMention).end > first) out.pop();
      const before = out.at(-1);
      if (before?.facility && before.facility === mention.facility && onlyPunctuation(before.end, first))
        out[out.length - 1] = { ...before, end: mention.end };
      else out.push(shaped(mention));
      if (mention.facility) remember(mention);
      i += used;
      continue;
    }

    if (previous?.relative === "capital" && previous.end === c.first) out.pop();
    // «रीवा संभाग में», «भागलपुर प्रमंडल में»: several districts
    if (reading.kind === "district" && reading.place && DIVISIONS.has(following)) {
      const state = reading.place.slice(0, reading.place.indexOf("/"));
      out.push({ ...plain(c), kind: "division", place: state, end: c.end + 1 });
      continue;
    }
    const mention = reading.local || reading.seat || c.others.length > 0 ? detailed(doc, c) : plain(c);
    out.push(reading.relative ? { ...mention, relative: reading.relative } : mention);
    if (reading.slug) slugs.set(c.first, reading.slug);
    remember(out.at(-1) as PlaceMention);
  }
  return out;

  function remember(m: PlaceMention): void {
    if (!m.place || m.kind === "country" || m.kind === "division") return;
    // «दो मरीज जबलपुर रेफर हुए। सदर अस्पताल में …»
    // «150 सैंपल जबलपुर भेजे गए। सदर अस्पताल में …»
    if (/^(?:रेफर|भेज[ाेी]?)$/.test(tokens[m.end]?.text ?? "") || isHome(m.end)) return;
    seen.set(m.place, (seen.get(m.place) ?? 0) + 1);
    if (m.place.includes("/")) last = m;
  }

  /** «सहारनपुर की 41 वर्षीय महिला», «सहारनपुर निवासी»: where a patient lives. */
  function isHome(end: number): boolean {
    const at = (i: number) => tokens[i]?.text ?? "";
    if (/^(?:निवासी|वासी)$/.test(at(end))) return true;
    const age = /^(?:की|के|का)$/.test(at(end)) ? (at(end + 1) === "एक" ? end + 2 : end + 1) : -1;
    return age > 0 && tokens[age]?.kind === "number" && /^(?:वर्षीय|वर्षीया|साल|वर्ष)$/.test(at(age + 1));
  }

  /** The district last named, where it is near: in this sentence or the two before of the same paragraph. */
  function placeNear(first: number): Beside | null {
    if (!last) return null;
    const here = (tokens[first] as Token).sentence;
    const there = (tokens[last.first] as Token).sentence;
    const near =
      here === there || (here - there <= 2 && doc.sentences[here]?.paragraph === doc.sentences[there]?.paragraph);
    if (!near || !last.place || (here !== there && isOneOfList(last))) return null;
    // «दो बच्चे एम्स में भर्ती हैं। जिला अस्पताल में 10 बेड हैं»: a hospital elsewhere, named once
    if (here !== there && last.kind === "facility" && seen.size > 1 && seen.get(last.place) === 1) return null;
    return besideOf(last) ?? { place: last.place };
  }

  /** «सतना में दो और पन्ना में एक की मौत हुई। मेडिकल कॉलेज में …»: of which, nobody says. */
  function isOneOfList({ first, place }: PlaceMention): boolean {
    const { sentence } = tokens[first] as Token;
    const begins = doc.sentences[sentence]?.first; // a dateline is none
    return out.some(
      (m) =>
        m.first !== begins && tokens[m.first]?.sentence === sentence && m.place?.includes("/") && m.place !== place,
    );
  }

  function onlyPunctuation(from: number, to: number): boolean {
    if (to - from > 2 || !sameSentence(from, to)) return false;
    for (let k = from; k < to; k++) if (!/^[(,]$/.test((tokens[k] as Token).text)) return false;
    return true;
  }

  /** The place right after a facility, «सदर अस्पताल छपरा», «सदर अस्पताल, मधेपुरा में». */
  function placeAfter(c: Chosen, i: number): { readonly beside: Beside; readonly end: number } | null {
    const next = chosen[i + 1];
    if (!next || !sameSentence(next.first, c.first)) return null;
    const comma = next.first === c.end + 1 && /^[,(]$/.test((tokens[c.end] as Token).text);
    if (next.first !== c.end && !comma) return null;
    if (comma && tokens[next.end]?.text === ",") return null; // a list goes on
    const r = next.reading;
    if (!r.place || !(r.kind === "district" || r.kind === "town" || r.kind === "block" || r.kind === "locality"))
      return null;
    return {
      beside: {
        place: r.place,
        ...(r.local ? { locality: raw(doc, next.first, next.end) } : {}),
        ...(r.seat ? { seat: true } : {}),
        ...(r.slug ? { slug: r.slug } : {}),
      },
      end: next.end,
    };
  }

  function facility(c: Chosen, i: number): { readonly mention: PlaceMention; readonly used: number } {
    const { reading } = c;
    const before = placeBefore(c.first);
    const after = placeAfter(c, i);
    const base = { first: c.first, end: c.end, kind: "facility" as const, sure: c.sure };
    if (reading.facility) {
      const touching = before?.touching && before.beside.place === reading.place ? before.mention.first : undefined;
      const behind =
        !touching && after && after.beside.place === reading.place && after.end - c.end === 1 ? after.end : undefined;
      return {
        mention: {
          first: touching ?? c.first,
          end: behind ?? c.end,
          kind: "facility",
          place: reading.place,
          facility: reading.facility,
          sure: c.sure,
        },
        used: behind === undefined ? 0 : 1,
      };
    }
    if (reading.facilityKind) {
      if (after && !before) {
        const known = facilityBeside(reading.facilityKind, after.beside);
        if (known) return { mention: { ...base, end: after.end, ...known }, used: 1 };
      }
      if (before) {
        const known = facilityBeside(reading.facilityKind, before.beside);
        if (known)
          return {
            mention: { ...base, ...(before.touching ? { first: before.mention.first } : {}), ...known },
            used: 0,
          };
      }
      if (reading.facilityKind === "medical-college") {
        // «रीवा में डेंगू फैला है। मेडिकल कॉलेज में 210 मरीज भर्ती हैं»
        const district = placeNear(c.first)?.place;
        // «राज्य के मेडिकल कॉलेज अस्पतालों में» are many
        const many = [c.end - 1, c.end].some((i) => /^(?:कॉलेजों|अस्पतालों)$/.test(tokens[i]?.text ?? ""));
        const own = !many && district?.includes("/") && facilityBeside("medical-college", { place: district });
        return own ? { mention: { ...base, ...own, sure: 0.7 }, used: 0 } : unnamed(c, "medical-college");
      }
      const known = facilityOfStates(reading.facilityKind, likeliest());
      if (known) return { mention: { ...base, ...known }, used: 0 };
      const near = isOfDistrict(reading.facilityKind) ? placeNear(c.first) : null;
      const likely = near && facilityBeside(reading.facilityKind, { place: near.place });
      return { mention: { ...base, ...(likely ?? { facility: reading.facilityKind }), sure: 0.7 }, used: 0 };
    }
    if (before?.touching) {
      const { mention } = before;
      const name = raw(doc, mention.first, mention.end);
      return {
        mention: {
          ...base,
          first: mention.first,
          facility: hospitalNamed(name, "hospital", before.beside.locality ? undefined : before.beside.place),
          place: before.beside.place,
        },
        used: 0,
      };
    }
    return unnamed(c, "hospital");
  }

  /** «रूबन अस्पताल» by the words before it; «निजी अस्पताल», «अस्पताल» stay relative. */
  function unnamed(c: Chosen, head: string): { readonly mention: PlaceMention; readonly used: number } {
    const relative: PlaceMention = { first: c.first, end: c.end, kind: "relative", relative: "hospital", sure: c.sure };
    const floor = out.at(-1)?.end ?? 0;
    let first = c.first;
    while (first > floor && c.first - first < 3 && isNameWord(tokens[first - 1] as Token, c.first)) first--;
    const following = tokens[c.end] && sameSentence(c.end, c.first) ? (tokens[c.end] as Token).text : "";
    if (
      first === c.first ||
      !(POSTPOSITIONS.has(following) || /^(?:ने|पर|तक|प्रशासन|प्रबंधन|,|\(|और|व|में)?$/.test(following))
    )
      return { mention: relative, used: 0 };
    const place = placeBefore(first)?.beside.place ?? placeNear(first)?.place;
    return {
      mention: {
        first,
        end: c.end,
        kind: "facility",
        facility: hospitalNamed(raw(doc, first, c.first), head),
        ...(place ? { place } : {}),
        sure: 0.6,
      },
      used: 0,
    };
  }

  function isNameWord(token: Token, of: number): boolean {
    if (token.kind !== "word" || token.sentence !== tokens[of]?.sentence) return false;
    if (NO_NAME.has(token.text) || POSTPOSITIONS.has(token.text)) return false;
    return !/(?:ों|ें|ीं|कर|ते|ता|ती|ना|ने|वाले|वाली|वाला)$/.test(token.text);
  }
}
