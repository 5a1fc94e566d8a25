/** Who wrote it and where: author, agency and dateline as Hindi reports print them. */

/** Names of agencies as they sign; the first is how we give them. */
const AGENCIES: readonly (readonly [string, RegExp])[] = [
  ["भाषा", /भाषा/],
  ["PTI", /\bPTI\b|पीटीआई|प्रेस ट्रस्ट/],
  ["ANI", /\bANI\b|एएनआई/],
  ["IANS", /\bIANS\b|आईएएनएस|आइएएनएस/],
  ["UNI", /\bUNI\b|यूएनआई|यूनीवार्ता|(?<![\u0900-\u097f])वार्ता(?![\u0900-\u097f])/],
  ["Reuters", /\bReuters\b|रॉयटर्स|रायटर/],
  ["AFP", /\bAFP\b|एएफपी/],
  ["AP", /\bAP\b(?=[\s)]*$)|(?<![\u0900-\u097f])एपी(?![\u0900-\u097f])(?=[\s)]*$)/],
];

const named = (text: string): string | undefined => AGENCIES.find(([, pattern]) => pattern.test(text))?.[0];

/** The agency that signs: in brackets in the first line, at the very end, or as the author. */
export function readAgency(lines: readonly string[], author: string | undefined): string | undefined {
  const byAuthor = author && author.length < 60 ? named(author) : undefined;
  if (byAuthor) return byAuthor;
  const start = (lines[0] ?? "").slice(0, 120);
  const opening =
    /^[^।]{0,60}?[(（]([^()（）]{2,40})[)）]/.exec(start)?.[1] ?? /^([^।:]{0,50}?)\s*[।:]/.exec(start)?.[1];
  const byOpening = opening ? named(opening) : undefined;
  if (byOpening) return byOpening;
  const end = (lines.at(-1) ?? "").slice(-90);
  const closing =
    /[([{]([^()[\]{}]{2,50})[)\]}][\s।.]*$/.exec(end)?.[1] ??
    /(?:^|[।.]\s*)[-–—]*\s*((?:PTI|ANI|IANS|UNI|AFP|Reuters|भाषा|पीटीआई|एएनआई|आईएएनएस|वार्ता)[^।]{0,40})$/.exec(
      end,
    )?.[1] ??
    /(?:इनपुट|input)s?\s*[:：\-–—]?\s*(.{2,40})$/i.exec(end)?.[1];
  return closing ? named(closing) : undefined;
}

const PLACE = "[\\u0904-\\u0939\\u0958-\\u095f][\\u0900-\\u0963]*(?:[ -][\\u0904-\\u0939][\\u0900-\\u0963]*){0,2}";
const WRITER =
  "(?:जागरण संवाददाता|संवाद सूत्र|संवाद सहयोगी|संवाददाता|कार्यालय संवाददाता|हमारे संवाददाता|वरीय संवाददाता|मुख्य संवाददाता|निज संवाददाता|निज प्रतिनिधि|प्रतिनिधि|एजेंसी|एजेंसियां|ब्यूरो|राज्य ब्यूरो|स्टेट ब्यूरो|हिन्दुस्तान टीम|हिंदुस्तान टीम|न्यूज डेस्क|नगर संवाददाता|जासं|जागरण टीम|हिंदुस्तान ब्यूरो|भास्कर न्यूज|भाषा|पीटीआई|आईएएनएस|एएनआई|वार्ता)";

const DATELINES: readonly RegExp[] = [
  new RegExp(`^${WRITER}\\s*[,，।|]\\s*(${PLACE})\\s*[।:：,.(—–-]`), // जागरण संवाददाता, पटना।
  new RegExp(`^(${PLACE})\\s*[,，।|/]\\s*${WRITER}\\s*[।:：,.—–-]?`), // पटना, जागरण संवाददाता:   पटना। संवाददाता
  new RegExp(`^(${PLACE})\\s*[,，]\\s*[\\d०-९]{1,2}\\s*[\\u0900-\\u097f]+\\.?\\s*(?:[\\d०-९]{4})?\\s*[(।:：—–-]`), // पटना, 29 दिसंबर (भाषा)
  new RegExp(`^(${PLACE})\\s*[(（][^()]{2,30}[)）]\\s*[।:：.—–-]?`), // नई दिल्ली (एजेंसी)।
  new RegExp(`^(${PLACE})\\s*[:：]`), // पटना:
  new RegExp(`^(${PLACE})\\s*।`), // गोरखपुर।
  new RegExp(`^(${PLACE})\\s*[—–]\\s`), // पटना –
];

/** The place a report is filed from, as its first line prints it; undefined where it has none. */
export function readDateline(firstLine: string | undefined): string | undefined {
  const start = (firstLine ?? "").slice(0, 90);
  for (const pattern of DATELINES) {
    const place = pattern.exec(start)?.[1];
    if (place && place.length <= 30 && !/(?:है|हैं|था|थे|गया|गई|हुई|हुआ|मिले|ने|में|से|की|का|के)$/.test(place)) return place;
  }
  return undefined;
}

/** A name without what stands around it: «By: विकास कुमार | Updated …» → «विकास कुमार». */
export function tidyAuthor(raw: string | undefined): string | undefined {
  const name = (raw ?? "")
    .replace(
      /^\s*(?:(?:written|edited|published|posted|reported|curated)\s+by|by|लेखक|द्वारा|रिपोर्टर)(?![a-z\u0900-\u0963])\s*[:：-]?\s*/i,
      "",
    )
    .split(/\s*[|•·]\s*|\s+(?:updated|published|last updated|अपडेट|प्रकाशित)/i)[0]
    ?.trim();
  return name && name.length <= 120 && !/^https?:/.test(name) ? name : undefined;
}
