/** Days, years and hours: «8 जुलाई», «जुलाई की 8 तारीख», «वर्ष 2020», «2021 में», «शाम 4 बजे», «सुबह सात से शाम पांच बजे». */

import { MONTH_OF } from "../../dates/months.ts";
import type { Token } from "../../text/document.ts";
import { type Draft, textAt, type WordAt } from "../draft.ts";
import { wordSet } from "../words-index.ts";
import { unitReason } from "./units.ts";

const AFTER_MONTH_DAY = wordSet("को, तक, से, की, का, के, तारीख");
const YEAR_BEFORE = wordSet("वर्ष, साल, सन, सन्, ईस्वी, सत्र, सीजन, मौसम, year, ईसवी");
/** «2021 की तुलना में»: behind a genitive only these make a year of it; «2021 की मौत» is a count. */
const YEAR_AFTER_GENITIVE = wordSet(`
तुलना, मुकाबले, अपेक्षा, बनिस्बत, दौरान, बाद, पहले, अंत, शुरुआत, शुरूआत, मध्य, आखिर, आखिरी, अंतिम, प्रारंभ, आरंभ, पहली, पहला, दूसरी, दूसरे, तीसरी, आंकड़े, आंकड़ों, चुनाव, बजट, इसी, मार्च, बात, बीच, जनगणना, लिए, रिकॉर्ड, दिसंबर, जनवरी
`);
const DAYPARTS = wordSet("सुबह, शाम, दोपहर, रात, तड़के, सायं, अपराह्न, पूर्वाह्न, प्रातः, भोर, आधी");

const isDay = (n: number) => Number.isInteger(n) && n >= 1 && n <= 31;
const looksLikeYear = (d: Draft) =>
  Number.isInteger(d.value) &&
  d.value >= 1900 &&
  d.value < 2100 &&
  (d.digits ? !d.digits.grouped && d.digits.places === 0 : true);

export function dateReason(d: Draft, at: WordAt, tokens: readonly Token[]): string | undefined {
  if (!isDay(d.value) || (d.max !== undefined && !isDay(d.max)) || d.percent || d.digits?.places) return undefined;
  if (
    d.max !== undefined &&
    TURNED_MONTH.has(at(d.first - 1)) &&
    TURNS.has(at(d.first - 2)) &&
    isRunOfDays(at, d.coreEnd)
  )
    return "date";
  const joint = at(d.coreEnd) === "-" ? d.coreEnd + 1 : d.coreEnd;
  const next = at(joint);
  // «जून में 21 अप्रैल में 24»: a list of months with their numbers
  const inMonthList =
    (at(d.first - 1) === "में" && MONTH_OF.has(at(d.first - 2))) || (at(joint) === next && at(joint + 1) === "में");
  // «दो-दो अप्रैल और फरवरी में» counts
  if (MONTH_OF.has(next) && !inMonthList && !d.each) return "date";
  if (next === "तारीख") return "date";
  const sign = at(d.first - 1);
  // «ता. 20»
  if (sign === "ता" || (sign === "." && at(d.first - 2) === "ता")) return "date";
  // «जून बाईस» and nothing else
  if (!d.digits && MONTH_OF.has(sign) && at(d.end) === "" && at(d.first - 2) === "") return "date";
  // «जून की 22 को»
  if (sign === "की" && MONTH_OF.has(at(d.first - 2)) && /^(?:को|तक|से)$/.test(at(d.end))) return "date";
  const month = at(sign === "." || (sign === "-" && tokens[d.first]?.spaced === false) ? d.first - 2 : d.first - 1);
  if (!MONTH_OF.has(month) || at(d.coreEnd) === "-") return undefined;
  if (
    AFTER_MONTH_DAY.has(at(d.coreEnd)) ||
    AFTER_MONTH_DAY.has(at(d.end)) ||
    (at(d.end) === "," && /^(?:19|20)\d\d$/.test(at(d.end + 1)))
  )
    return "date";
  return /^(?:19|20)\d\d$/.test(at(d.end)) ? "date" : undefined;
}

/** «पिछले माह 4 से 22 तक», «अगले महीने 4 से 22 के बीच». */
const TURNS = wordSet("इस, इसी, पिछले, बीते, गत, अगले, आगामी");
const TURNED_MONTH = wordSet("माह, महीने");

function isRunOfDays(at: (i: number) => string, end: number): boolean {
  if (at(end) === "के") return at(end + 1) === "बीच";
  return at(end) === "तक" && !/^(?:पहुंच|बढ़|मरीज|मामल|लोग|बेड|केस|मौत)/.test(at(end + 1));
}

const ERA = new Set(["ईस्वी", "ईसवी"]);

export function yearReason(d: Draft, at: WordAt, tokens: readonly Token[]): string | undefined {
  const next = at(d.coreEnd);
  // «1853 ईस्वी», «सत्तर के दशक में»
  if (ERA.has(next) || (next === "के" && /^दशक(?:ों)?$/.test(at(d.coreEnd + 1)))) return "year";
  if (
    !looksLikeYear(d) ||
    d.percent ||
    d.ordinal ||
    (d.qualifier !== "exact" && d.qualifier !== "range" && d.qualifier !== "at_most")
  )
    return undefined;
  // «2021 सितंबर तक»
  if (d.digits && MONTH_OF.has(next)) return "year";
  if (d.digits && d.value >= 2000 && d.value <= 2035 && at(d.first - 1) === "अलविदा") return "year";
  // «2014 : 525», the name of a row
  if (d.digits && at(d.first - 1) === "" && /^[:-]$/.test(next) && /^\d+$/.test(at(d.coreEnd + 1))) return "year";
  const before = at(d.first - 1);
  // «8 जुलाई, दो हजार मरीज»
  const apart = before === "," && !d.digits && at(d.coreEnd) !== "" && !AFTER_MONTH_DAY.has(at(d.coreEnd));
  if (YEAR_BEFORE.has(before) || MONTH_OF.has(before) || (before === "," && !apart && MONTH_OF.has(at(d.first - 2))))
    return "year";
  if ((before === "-" || before === "." || (before === "," && !apart)) && MONTH_OF.has(at(d.first - 2))) return "year";
  if (before === "," && !apart && MONTH_OF.has(at(d.first - 3))) return "year";
  if (!d.digits && d.max === undefined) return isYearInWords(d, at) ? "year" : undefined;
  if (!d.digits && d.max !== undefined && areYearsInWords(d.value, d.max, at(d.coreEnd))) return "year";
  // «(2017, 2018, 2019)»
  const beside = [at(d.first - 2), at(d.coreEnd + 1)].some((w) => Math.abs(Number(w) - d.value) === 1);
  if (beside && /^[(,]$/.test(before) && /^[),]$/.test(at(d.coreEnd))) return "year";
  if (before === "(" && at(d.coreEnd) === ")") return d.value <= 2035 ? "year" : undefined;
  const after = at(d.coreEnd + 1);
  if (next === "में") return after === "से" ? undefined : "year";
  if (next === "तक" || next === "से")
    return after.startsWith("पहुंच") ||
      after === "बढ़कर" ||
      after === "घटकर" ||
      after === "जा" ||
      after === "ज्यादा" ||
      after === "कम" ||
      after === "अधिक"
      ? undefined
      : "year";
  if ((next === "की" || next === "के" || next === "का") && (YEAR_AFTER_GENITIVE.has(after) || MONTH_OF.has(after)))
    return "year";
  // «2016 के पूरे साल में»
  if (next === "के" && after === "पूरे" && /^(?:साल|वर्ष)$/.test(at(d.coreEnd + 2))) return "year";
  if (d.max !== undefined && d.max < 2100 && next === "के" && after === "बीच") return "year";
  // «2026 (जुलाई तक) - 2,265»
  if (d.digits && next === "(" && MONTH_OF.has(after)) return "year";
  // «मामले 2014 के 11 लाख से घटकर»
  if (d.digits && next === "के" && d.value >= 1990 && d.value <= 2035 && /^\d/.test(after)) return "year";
  // a heading: «राज्यवार मामले और मौतें, 2021»
  if (d.digits && before === "," && next === "" && d.value >= 1990 && d.value <= 2035) return "year";
  // «छह साल में 2019 रहा सबसे खराब»
  if (d.digits && next === "रहा" && after === "सबसे") return "year";
  // «स्वास्थ्य प्रोफाइल 2016 के अनुसार»
  if (d.digits && next === "के" && /^(?:अनुसार|मुताबिक|तहत)$/.test(after)) return "year";
  return isHeaderCell(tokens, d) ? "year" : undefined;
}

/** «उन्नीस सौ अट्ठाईस में», «दो हजार बीस की जनवरी»; «दो हजार में» is a price, «दो हजार दस में से 12» a count. */
function isYearInWords(d: Draft, at: (i: number) => string): boolean {
  const next = at(d.coreEnd);
  const after = at(d.coreEnd + 1);
  if ((next === "के" || next === "की") && MONTH_OF.has(after)) return true;
  return next === "में" && after !== "से" && d.value % 100 !== 0;
}

/** «दो हजार पांच से दो हजार बारह तक»; not «… मरीज», and no round numbers. */
export const areYearsInWords = (from: number, to: number, next: string): boolean =>
  from % 100 !== 0 && to % 100 !== 0 && to < 2100 && (next === "" || next === "तक" || next === "में" || next === "के");

/** A year that heads a column: alone in its cell (or before a bracket), with another year beside it in the row. */
function isHeaderCell(tokens: readonly Token[], d: Draft): boolean {
  const row = (tokens[d.first] as Token).sentence;
  const before = textAt(tokens, d.first - 1, row);
  const after = textAt(tokens, d.coreEnd, row);
  if (!(before === "|" || before === "") || !(after === "|" || after === "(" || after === "")) return false;
  for (let i = d.first - 8; i <= d.coreEnd + 12; i++) {
    const other = textAt(tokens, i, row);
    if (i !== d.first && /^(?:19|20)\d\d$/.test(other) && Math.abs(Number(other) - d.value) === 1) return true;
  }
  return false;
}

export function timeReason(d: Draft, at: WordAt): string | undefined {
  if (d.value > 24 || d.percent) return undefined;
  const next = at(d.coreEnd);
  // «9.40 PM:»
  if (d.digits && /^(?:am|pm|एएम|पीएम)$/.test(next)) return "time";
  if (unitReason(next) === "time") return "time";
  if (
    next === "से" &&
    (DAYPARTS.has(at(d.coreEnd + 1)) || (DAYPARTS.has(at(d.coreFirst - 1)) && at(d.coreFirst - 2) !== "की"))
  )
    return "time";
  // «रात 8 से 10 तक»
  if (
    d.max !== undefined &&
    d.max <= 24 &&
    DAYPARTS.has(at(d.first - 1)) &&
    (d.end > d.coreEnd || next === "" || next === "," || next === ")" || next === "।")
  )
    return "time";
  // «सुबह 7 बजे से 11 बजे», «सुबह 7 बजे से 11»
  return at(d.first - 1) === "से" && at(d.first - 2) === "बजे" ? "time" : undefined;
}
