/** Where an article is before its first number: its place, district and hospital, from title, dateline and lead. */
import type { PlaceId } from "../../model/primitives.ts";
import type { PlaceMention } from "../mention.ts";
import type { Token } from "../text/document.ts";
import { type Analysis, is, within, word } from "./analysis.ts";
import { isOrigin, isResidence, WHICH } from "./place-group.ts";
import { CAPITALS, type Home, isDistrict, stateOf } from "./where.ts";
import {
  COMMA,
  COMPARED,
  CONJUNCTION,
  CONTINUES,
  GENITIVE,
  IN_STATE,
  INCLUDING,
  PRESENT,
  SENTENCE_BEGUN,
  SUPERLATIVE,
} from "./words.ts";

/**
 * The dateline («रीवा:», «कार्यालय संवाददाता, रीवा :», «रायपुर, भाषा।», «रीवा, 2 जून.»): its tokens, before the first long paragraph,
 * behind a repeated headline or bullets. Empty where there is none.
 */
export function findDateline(a: Analysis, from: number): { readonly first: number; readonly end: number } {
  let paragraph = -1;
  for (const s of a.doc.sentences) {
    if (s.first < from || s.paragraph === paragraph) continue;
    paragraph = s.paragraph;
    // «8.10 PM: राजस्थान: 122 पॉजिटिव»: an entry of a live page
    if (a.numberAt[s.first]?.notCount === "time") break;
    const end = datelineEnd(a, s.first);
    if (end > s.first) return { first: s.first, end };
    if (s.end - s.first > 20 && !/^[-*•>]$/.test(word(a, s.first))) break;
  }
  return { first: from, end: from };
}

/** Index of the first token behind a dateline that begins at `from`, or `from`. */
function datelineEnd(a: Analysis, from: number): number {
  const { tokens } = a.doc;
  // it does not go on over the end of its line
  const limit = Math.min(lineEnd(a, from), from + 12);
  let hasPlace = false;
  for (let i = from; i < limit; i++) {
    const t = tokens[i] as Token;
    const place = a.placeAt[i];
    if (place && place.kind !== "relative") hasPlace = true;
    // «प. चंपारण में 307»: a dot inside the name
    if (place && place.end > i + 1 && t.text !== ":") {
      i = place.end - 1;
      continue;
    }
    // «कसबा 38, अमौर 27।» is a list
    if (hasPlace && a.numberAt[i] && a.numberAt[i]?.notCount === undefined) break;
    // «देहरादून : 210» is a row
    if (hasPlace && t.text === ":" && a.numberAt[i + 1]?.end === lineEnd(a, from)) return from;
    if (hasPlace && /^[:।.|!]$/.test(t.text)) return t.text === "|" && a.numberAt[i + 1] ? from : i + 1;
    // «रायपुर (एजेंसी) प्रदेश में …»
    if (hasPlace && t.text === "(" && word(a, i + 2) === ")" && !a.numberAt[i + 1] && !a.placeAt[i + 1]) return i + 3;
    if (hasPlace && t.text === "-" && word(a, i + 1) === "-") return datelineEnd(a, i + 2);
    if (hasPlace && t.text === "-" && tokens[i + 1]?.spaced && !a.numberAt[i + 1]) return i + 1;
    if (SENTENCE_BEGUN.has(t.text) || PRESENT.has(t.text)) break;
  }
  // a dateline on a line of its own
  const at = tokens[from]?.sentence ?? 0;
  const first = a.doc.sentences[a.doc.sentences[at]?.first === from ? at : at + 1];
  if (first && hasPlace && first.end - first.first <= 6 && first.end > from && lineEnds(a, first.end)) {
    for (let i = first.first; i < first.end; i++) if (a.numberAt[i] || is(a, i, SENTENCE_BEGUN)) return from;
    return first.end;
  }
  return from;
}

/** Index behind the last token of the line that the token at `from` stands in. */
function lineEnd(a: Analysis, from: number): number {
  const { sentences, tokens } = a.doc;
  let k = tokens[from]?.sentence ?? sentences.length;
  const paragraph = sentences[k]?.paragraph;
  while (sentences[k + 1]?.paragraph === paragraph && paragraph !== undefined) k++;
  return sentences[k]?.end ?? tokens.length;
}

const lineEnds = (a: Analysis, end: number) => {
  const last = a.doc.tokens[end - 1] as Token;
  const next = a.doc.tokens[end];
  return !next || a.doc.text.slice(last.end, next.start).includes("\n");
};

const named = (m: PlaceMention) =>
  m.kind !== "relative" && m.kind !== "foreign" && m.kind !== "division" && m.place !== undefined;

/** «… 118 नए मामले, जिनमें पटना में 27», «मृतकों में दो पन्ना के थे»: a part of what the lead is about. */
function isPart(a: Analysis, p: PlaceMention): boolean {
  const { sentence } = a.doc.tokens[p.first] as Token;
  for (let i = p.first - 1; i >= Math.max(0, p.first - MOST_OF_A_LIST) && a.doc.tokens[i]?.sentence === sentence; i--)
    if (
      is(a, i, CONTINUES) ||
      (i >= p.first - 2 && is(a, i, SUPERLATIVE)) ||
      (i >= p.first - 6 && OF_WHOM.test(word(a, i)) && word(a, i + 1) === "में")
    )
      return true;
  return false;
}

/** Tokens of a sentence that parts of a whole are listed in. */
const MOST_OF_A_LIST = 40;
const OF_WHOM = /^(?:मृतकों|वालों)$/;

/** «एम्स में रीवा, सतना समेत सात की मौत»: where some of those counted are from. */
function isAmong(a: Analysis, { end }: PlaceMention): boolean {
  let i = end;
  while (a.placeAt[i] || is(a, i, COMMA) || is(a, i, CONJUNCTION)) {
    if (is(a, i, INCLUDING)) return a.numberAt[i + 1] !== undefined;
    i++;
  }
  return false;
}

/** Chandigarh is the capital of two states: «प्रदेश» in its papers is the one that is named. */
function ofCapital(place: PlaceId | undefined, title: Analysis, body: Analysis): PlaceId | undefined {
  if (stateOf(place) !== "IN-CH" || !body.places.all.some((p) => p.relative === "state")) return place;
  const states = [...title.places.all, ...body.places.all].map((p) => stateOf(p.place));
  return states.find((s) => s === "IN-HR" || s === "IN-PB") ?? place;
}

/** «Hindi News बिहार समस्तीपुर», «Bihar News»: a section of the paper. */
const isLabel = (a: Analysis, { first, end }: PlaceMention): boolean =>
  NEWS.test(word(a, first - 1)) || NEWS.test(word(a, end));
const NEWS = /^(?:news|न्यूज|समाचार)$/;

/** «हरियाणा के पंचकूला से शुरू हुआ» */
function isParentOfOrigin(a: Analysis, { end }: PlaceMention): boolean {
  const inside = is(a, end, IN_STATE) ? a.placeAt[end + 1] : undefined;
  return inside !== undefined && word(a, inside.end) === "से";
}

/** «by PIB Delhi» */
const isAgency = (a: Analysis, { first }: PlaceMention): boolean => /^(?:pib|पीआईबी)$/i.test(word(a, first - 1));

/** «पन्ना की बच्ची ने दम तोड़ा», «रीवा निवासी एक महिला में पुष्टि»: where a patient is from, wherever that was. */
const isHomeOfOne = (a: Analysis, p: PlaceMention): boolean =>
  isResidence(a, p) || (is(a, p.end, GENITIVE) && ONE_PERSON.test(word(a, p.end + 1)));
/** «दुर्ग के बाद अब राजनांदगांव में» */
const isCompared = (a: Analysis, p: PlaceMention): boolean =>
  is(a, p.end, GENITIVE) && is(a, p.end + 1, COMPARED) && within(a.places, p.end + 2, p.end + 5).some(named);

/** «चार जिलों में 640 मरीज, सतना सबसे आगे»: one of those it tells of. */
const isForemost = (a: Analysis, { end }: PlaceMention): boolean =>
  (is(a, end, SUPERLATIVE) && /^(?:आगे|ऊपर|प्रभावित|खराब)$/.test(word(a, end + 1))) ||
  [0, 1].some((k) => /^(?:अव्वल|टॉप|शीर्ष)$/.test(word(a, end + k)));

const ONE_PERSON =
  /^(?:बच्ची|बच्चा|बच्चे|बालक|बालिका|महिला|युवक|युवती|वृद्ध|वृद्धा|बुजुर्ग|अधेड|किशोर|किशोरी|छात्र|छात्रा|मरीज|व्यक्ति|शख्स)$/;

const countsDistricts = ({ doc: { tokens }, numbers }: Analysis): boolean =>
  numbers.all.some((n) => n.value > 1 && /^(?:जिलों|जनपदों)$/.test(tokens[n.end]?.text ?? ""));

/** «देश के सबसे स्वच्छ शहर इंदौर में», «छह जनपद ऐसे हैं»: only a measure, or some that are counted. */
const onlyMeasures = (a: Analysis, { relative, first, end }: PlaceMention): boolean =>
  (relative === "district" && a.numberAt[first - 1] !== undefined) ||
  ((relative === "country" || relative === "state") &&
    ((/^(?:के|की)$/.test(word(a, end)) && word(a, end + 1) === "सबसे") || isMostAffected(a, end)));

/** «देश में कोरोना से सबसे ज्यादा प्रभावित शहरों में शामिल इंदौर में 49 मरीज मिले» */
function isMostAffected(a: Analysis, end: number): boolean {
  if (word(a, end) !== "में") return false;
  let worst = false;
  for (let i = end + 1; i < end + 16 && !a.numberAt[i] && !is(a, i, COMMA); i++)
    if (word(a, i) === "प्रभावित") worst = true;
    else if (worst && a.placeAt[i] && a.placeAt[i]?.kind !== "relative") return word(a, a.placeAt[i]?.end ?? i) === "में";
  return false;
}

/** «प्रदेश की राजधानी में»: not the whole state. */
const ofItsCapital = (a: Analysis, p: PlaceMention): boolean => p.relative === "state" && isOfCapital(a, p);

const isOfCapital = (a: Analysis, { end }: PlaceMention): boolean =>
  word(a, end) === "की" && word(a, end + 1) === "राजधानी" && word(a, end + 2) === "में";

const NATIONAL: ReadonlySet<string> = new Set(["health-ministry", "icmr", "pib"]);

/** «रीवा। देश में मामले बढ़ रहे हैं. …»: a paper of no capital tells of its district. */
const isOutside = (district: PlaceId | undefined): boolean =>
  district !== undefined && district !== CAPITALS[stateOf(district) ?? ""] && stateOf(district) !== "IN-DL";

/** «जिले में» in the headline, or the dateline's district once more in the lead. */
const saysDistrict = (title: Analysis, lead: readonly PlaceMention[], district: PlaceId | undefined): boolean =>
  title.places.all.some((p) => p.relative === "district") ||
  lead.some((p) => p.kind === "district" && p.place === district);

/** The place an article is about. */
export function findHome(
  title: Analysis,
  body: Analysis,
  line: { readonly first: number; readonly end: number },
): Home {
  // «दुर्ग के बाद अब राजनांदगांव में डेंगू»
  // «दिल्ली से लौटे 36 में पुष्टि»
  const inTitle = title.places.all.filter((p) => named(p) && !isCompared(title, p) && !isOrigin(title, p, p.end + 4));
  const dateline = body.places.all.filter(
    (p) =>
      named(p) && p.first >= line.first && p.first < line.end && !/^(?:pib|पीआईबी)$/i.test(word(body, p.first - 1)),
  );
  const lead = body.places.all.filter(
    (p) =>
      p.first >= line.end &&
      p.first < line.end + 60 &&
      !isOrigin(body, p, p.end + 6) &&
      !isResidence(body, p) &&
      !onlyMeasures(body, p) &&
      !isParentOfOrigin(body, p) &&
      !isLabel(body, p) &&
      word(body, p.end) !== "से" &&
      !isPart(body, p) &&
      !isAmong(body, p),
  );
  const datelineDistrict = dateline.find((p) => isDistrict(p.place))?.place;
  // «6 जिलों में एक भी केस नहीं, देहरादून में 11 नए मामले»: of the state
  // «मगध मेडिकल में एक और मौत, कैमूर में 9 नए मरीज»: the hospital's article
  const [opener] = inTitle;
  const hospitalFirst = opener?.kind === "facility" && opener.place !== undefined && opener.place === datelineDistrict;
  const titleDistrict =
    countsDistricts(title) || hospitalFirst
      ? undefined
      : inTitle.find(
          (p) =>
            p.kind !== "facility" &&
            isDistrict(p.place) &&
            !(p.place !== datelineDistrict && isHomeOfOne(title, p)) &&
            !(p.place !== datelineDistrict && datelineDistrict && isForemost(title, p)),
        )?.place;
  const leadDistrict = lead.find((p) => named(p) && isDistrict(p.place))?.place;
  const district =
    titleDistrict && (!datelineDistrict || stateOf(titleDistrict) === stateOf(datelineDistrict))
      ? titleDistrict
      : (datelineDistrict ?? leadDistrict ?? titleDistrict);
  const ownState = stateOf(datelineDistrict ?? dateline[0]?.place ?? lead.find(named)?.place ?? district);
  const firstInTitle = title.places.all.find(
    // «आपके राज्य में कितने?»
    (p) => named(p) || (p.relative === "state" && !WHICH.test(word(title, p.first - 1))),
  );
  // «कर्नाटक के रायचूर में» is of the district; «जयपुर में …, बिहार लौटे छात्र» and «केरल से कर्नाटक तक» of no such state
  const first = inTitle[0];
  const stateInTitle = inTitle.find(
    (p) =>
      (p.kind === "state" || p.kind === "country") &&
      !inside(title, p) &&
      !(word(title, p.end) === ":" && datelineDistrict !== undefined && datelineDistrict !== CAPITALS[p.place ?? ""]) &&
      !(p === first && isLabelOfState(title, body, p, lead, inTitle)) &&
      !isSection(title, p, inTitle) &&
      !(word(title, p.end) === "से" && title.placeAt[p.end + 1]) &&
      (!isDistrict(first?.place) || stateOf(first?.place) === p.place || p.kind === "country"),
  )?.place;
  const state = firstInTitle?.kind === "relative" ? ownState : stateInTitle;
  const datelineState = stateOf(dateline[0]?.place);
  const inState = (p: PlaceMention) =>
    !datelineState ||
    datelineState === "IN-DL" ||
    datelineState === "IN-CH" ||
    p.kind === "country" ||
    stateOf(p.place) === datelineState;
  const firstLead = lead.find(
    (p) =>
      (named(p) && p.kind !== "facility" && inState(p)) ||
      (p.kind === "relative" &&
        /^(?:state|district|country|city|capital)$/.test(p.relative ?? "") &&
        !ofItsCapital(body, p)),
  );
  // «स्वाइन फ्लू से 841 की जान गई, मध्य प्रदेश सबसे आगे», «79 की मौत, केरल में 2,200 केस», written in Delhi: of the country
  const singledOut =
    stateInTitle !== undefined &&
    stateInTitle !== "IN-DL" &&
    stateInTitle !== "IN" &&
    stateOf(dateline[0]?.place) === "IN-DL" &&
    inTitle.length === 1 &&
    (inTitle.some((p) => isForemost(title, p)) ||
      (lead.some((p) => p.relative === "country") &&
        title.numbers.all.some((n) => n.notCount === undefined && n.first < (inTitle[0]?.first ?? 0))));
  // «देश में …» in the title, and at most the ministry's town besides
  const ofCountry =
    !inTitle.length &&
    title.places.all.some((p) => p.relative === "country") &&
    dateline.every((p) => stateOf(p.place) === "IN-DL");
  // «नई दिल्ली. उत्तर भारत में गर्मी बढ़ी है»
  const [opens] = body.places.all.filter((p) => p.first >= line.end);
  const ofRegion = !inTitle.length && datelineState === "IN-DL" && opens?.kind === "division" && opens.place === "IN";
  let place = ofCountry || ofRegion || singledOut ? "IN" : state;
  if (!place && firstLead) {
    // «रीवा, 24 अगस्त। मेडिकल कॉलेज में चार बच्चों की मौत हुई»: what the lead tells of first is where the paper writes from
    const hospitalThere =
      lead[0]?.kind === "facility" && lead[0].place === datelineDistrict && isDistrict(firstLead.place);
    const ofHospital = inTitle.find((p) => p.kind === "facility" && isDistrict(p.place))?.place;
    const ward = lead.find((p) => p.kind === "facility" && isDistrict(p.place) && isAdmittedIn(body, p, firstLead));
    if (hospitalThere) place = titleDistrict ?? datelineDistrict;
    else if (ward) place = titleDistrict ?? ward.place;
    else if (firstLead.relative === "country")
      place = ofHospital ?? (isOutside(datelineDistrict) ? datelineDistrict : "IN");
    else if (firstLead.relative === "state")
      place =
        titleDistrict && title.places.all.every((p) => p.place === titleDistrict && !isForemost(title, p))
          ? titleDistrict
          : ownState;
    else if (firstLead.kind === "relative") place = district;
    // «मुंगेर में मॉक ड्रिल … मुंगेर: बिहार में तैयारी जोरों पर है»
    else if (
      titleDistrict &&
      titleDistrict === datelineDistrict &&
      stateOf(titleDistrict) === stateOf(firstLead.place) &&
      titleDistrict !== CAPITALS[stateOf(titleDistrict) ?? ""]
    )
      place = titleDistrict;
    // «राजस्थान की राजधानी में …»
    else if (firstLead.kind === "state" && isOfCapital(body, firstLead)) place = CAPITALS[firstLead.place ?? ""];
    // «जिले में अब तक 4 की गई जान … दुर्ग. छत्तीसगढ़ में स्वाइन फ्लू थमता नहीं दिख रहा. दुर्ग जिले में …»
    else if (firstLead.kind === "state" && isOutside(datelineDistrict) && saysDistrict(title, lead, datelineDistrict))
      place = datelineDistrict;
    else if (firstLead.kind === "state" || firstLead.kind === "country")
      place = inside(body, firstLead) ?? (firstLead.kind === "country" ? ofHospital : undefined) ?? firstLead.place;
    // «भोपाल: महू में …» is of Indore; a district named far down the lead is not
    // «रीवा, संवाददाता। … सतना में 640, रीवा में 480, पन्ना में 49 मरीज मिले»: where the paper is, of a list
    else if (!titleDistrict && datelineDistrict && isListedWith(body, firstLead, datelineDistrict))
      place = datelineDistrict;
    // «सतना। … रीवा में दो, पन्ना में चार मरीज मिले»: a paper of no capital tells of its own district
    else if (!titleDistrict && isOutside(datelineDistrict) && stateOf(firstLead.place) === stateOf(datelineDistrict))
      place = datelineDistrict;
    else
      place =
        titleDistrict ?? (firstLead.first < line.end + 25 ? firstLead.place : (datelineDistrict ?? firstLead.place));
  }
  place ??= titleDistrict ?? district ?? dateline[0]?.place;
  const national = [...title.attributions.all, ...body.attributions.all].some((by) => NATIONAL.has(by.attribution));
  if (!place && national && !inTitle.length) place = "IN";
  place ??= body.places.all.find((p) => named(p) && !isAgency(body, p))?.place ?? inTitle[0]?.place;
  // «300 नए मामले … झज्जर में 20, जींद में 9, …»: the state of the list that its figures are followed by
  if (place && !inTitle.length && !dateline.length && isOnlyListed(body, place)) place = stateOf(place);
  // «पटना, 3 अप्रैल। 538 और लोग क्वारंटीन हुए … पटना-412, गया-238, …»: written in the capital, of its state
  if (place === datelineDistrict && !inTitle.length && listsItsState(body, place, line.end)) place = stateOf(place);
  // «नौ राज्यों में 64,000 … गुजरात में 31,400, उत्तर प्रदेश में 12,300»: of the country
  const capital = dateline.every((p) => stateOf(p.place) === "IN-DL");
  if (place && !isDistrict(place) && !inTitle.length && capital && listsStates(body, line.end)) place = "IN";
  // a report that names no place, the ministry's above all, is of the country
  if (!place && !title.places.all.length && !body.places.all.length) place = "IN";
  if (!place && national) place = "IN";
  return { place: ofCapital(place, title, body), district, facility: onlyFacility(title, body, place) };
}

/** The next place of the list that a lead's first district begins is the one of the dateline. */
function isListedWith(a: Analysis, { end }: PlaceMention, district: PlaceId): boolean {
  // «सतना में मलेरिया के 640»
  const number = word(a, end) === "में" ? within(a.numbers, end + 1, end + 4)[0] : undefined;
  const next = number && is(a, number.end, COMMA) ? a.placeAt[number.end + 1] : undefined;
  return next?.place === district && a.numberAt[next.end + 1] !== undefined;
}

/** «एम्स पटना में भर्ती सिवान की एक महिला …»: the hospital is where it happened. */
const isAdmittedIn = (a: Analysis, hospital: PlaceMention, from: PlaceMention): boolean =>
  hospital.end + 1 < from.first &&
  a.doc.tokens[hospital.first]?.sentence === a.doc.tokens[from.first]?.sentence &&
  word(a, hospital.end) === "में" &&
  /^(?:भर्ती|इलाजरत|उपचाराधीन|एडमिट)$/.test(word(a, hospital.end + 1));

/** Fewest districts of one state that make a list of it. */
const LISTED = 5;

/** True for a district that first stands in a list of its state's, behind figures that are of no place. */
function isOnlyListed(body: Analysis, district: PlaceId): boolean {
  const first = body.places.all.find(named);
  if (first?.place !== district || !isDistrict(district)) return false;
  const state = stateOf(district);
  const { sentence } = body.doc.tokens[first.first] as Token;
  const listed = new Set(
    body.places.all
      .filter(
        (p) => body.doc.tokens[p.first]?.sentence === sentence && isDistrict(p.place) && stateOf(p.place) === state,
      )
      .map((p) => p.place),
  );
  const before = body.numbers.all.filter((n) => n.notCount === undefined && n.first < first.first);
  return listed.size >= LISTED && before.length >= 2;
}

/** True for a capital that nothing is told of before a list of many districts of its state. */
function listsItsState(body: Analysis, capital: PlaceId | undefined, from: number): boolean {
  const state = stateOf(capital);
  if (!state || capital !== CAPITALS[state]) return false;
  const listed = new Set<PlaceId>();
  let sentence = -1;
  for (const p of body.places.all) {
    if (p.first < from) continue;
    const at = (body.doc.tokens[p.first] as Token).sentence;
    if (at !== sentence) listed.clear();
    sentence = at;
    if (isDistrict(p.place) && stateOf(p.place) === state) listed.add(p.place as PlaceId);
    if (listed.size >= LISTED) return true;
    // «सबसे ज्यादा लोग पटना में हैं» is a part of the whole
    const relative = p.relative === "district" || p.relative === "city" || p.relative === "capital";
    if (p.place !== capital && (!relative || WHICH.test(word(body, p.first - 1)))) continue;
    const { first } = body.doc.sentences[at] as { readonly first: number };
    if (word(body, p.end) === "में" && !isMost(body, first, p.first)) return false;
  }
  return false;
}

const isMost = (a: Analysis, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (is(a, i, SUPERLATIVE)) return true;
  return false;
};

/** True where the first places of a text are many states in one sentence, behind a count. */
function listsStates(body: Analysis, from: number): boolean {
  const first = body.places.all.find((p) => named(p) && p.first >= from);
  if (first?.kind !== "state" || !body.numbers.all.some((n) => n.notCount === undefined && n.first < first.first))
    return false;
  const { sentence } = body.doc.tokens[first.first] as Token;
  const states = body.places.all.filter((p) => p.kind === "state" && body.doc.tokens[p.first]?.sentence === sentence);
  return new Set(states.map((p) => p.place)).size >= LISTED;
}

/** The hospital that an article is about: its title names it and no place besides, and no other is named at all. */
function onlyFacility(title: Analysis, body: Analysis, place: PlaceId | undefined): string | undefined {
  const inTitle = title.places.all.filter((p) => p.kind !== "relative");
  const own = inTitle.find((p) => p.kind === "facility");
  if (
    !own ||
    own.place !== place ||
    inTitle.some((p) => p.place !== place || (p.kind === "facility" && p.facility !== own.facility))
  )
    return undefined;
  const others = body.places.all.some((p) => p.kind === "facility" && p.facility !== own.facility);
  return others ? undefined : own.facility;
}

/** «पंजाब: सरकारी स्कूल में 9 संक्रमित … बठिंडा के एक सरकारी स्कूल में»: a section of the paper, where the lead begins with a district of it. */
const isLabelOfState = (
  title: Analysis,
  body: Analysis,
  p: PlaceMention,
  [begins]: readonly PlaceMention[],
  inTitle: readonly PlaceMention[],
): boolean =>
  p.first === 0 &&
  word(title, p.end) === ":" &&
  inTitle.length === 1 &&
  begins?.kind === "district" &&
  stateOf(begins.place) === p.place &&
  body.doc.tokens[begins.first]?.sentence === body.doc.tokens[0]?.sentence;

/** «ओडिशा : कंधमाल में डायरिया»: a section of the paper, and one district of it. */
const isSection = (a: Analysis, state: PlaceMention, named: readonly PlaceMention[]): boolean =>
  word(a, state.end) === ":" &&
  a.placeAt[state.end + 1] !== undefined &&
  named.filter((p) => isDistrict(p.place) && stateOf(p.place) === state.place).length === 1 &&
  isDistrict(a.placeAt[state.end + 1]?.place);

/** «ओडिशा के पुरी जेल में»: the district inside the state. */
const inside = (a: Analysis, state: PlaceMention) =>
  within(a.places, state.end, state.end + 3).find((p) => named(p) && isDistrict(p.place) && is(a, state.end, IN_STATE))
    ?.place;
