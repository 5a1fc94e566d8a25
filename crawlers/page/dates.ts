/**
 * Days and instants as publishers write them → an ISO day, or an instant with +05:30.
 * Without an offset the time is Asia/Kolkata's.
 */

/** Spellings after `foldHindi`; longest first is not needed, as whole words are compared. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "जनवरी जन january jan जनवरि",
    "फरवरी फर february feb फरवरि",
    "मार्च march mar",
    "अप्रैल अप्रेल एप्रिल april apr",
    "मई may",
    "जून june jun",
    "जुलाई जूलाई जुलाइ july jul",
    "अगस्त august aug अग",
    "सितंबर सितमबर सित september sep sept",
    "अक्टूबर अक्तूबर अकटूबर ऑक्टोबर आक्टूबर अक्टू october oct",
    "नवंबर नवमबर नव november nov",
    "दिसंबर दिसमबर दिस december dec",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1])),
);

/** Zones that feeds name; minutes east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  ist: 330,
  gmt: 0,
  ut: 0,
  utc: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  npt: 345,
  pkt: 300,
  bst: 60,
};

const KOLKATA = 330;

/** One spelling for what is written in several: digits, nukta, chandrabindu, म्ब, joiners, case. */
const foldHindi = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u093c\u200b-\u200f\ufeff\u00ad]/g, "")
    .normalize("NFC")
    .replace(/[०-९]/g, (d) => String(d.charCodeAt(0) - 0x966))
    .replace(/ँ/g, "ं")
    .replace(/म्ब/g, "ंब")
    .replace(/[\s\u00a0]+/g, " ")
    .toLowerCase();

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

const two = (n: number): string => String(n).padStart(2, "0");

const isDay = (y: number, m: number, d: number): boolean =>
  y >= 1990 && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();

function write(y: number, m: number, d: number, clock: Clock | null): string | null {
  if (!isDay(y, m, d)) return null;
  if (!clock) return `${y}-${two(m)}-${two(d)}`;
  return atKolkata(Date.UTC(y, m - 1, d, clock.hour, clock.minute, clock.second) - clock.offset * 60_000);
}

/** Milliseconds since 1970 → instant with +05:30; null out of the years newspapers have been online. */
export function atKolkata(ms: number): string | null {
  const t = new Date(ms + KOLKATA * 60_000);
  const year = t.getUTCFullYear();
  return year >= 1990 && year < 2100 ? `${t.toISOString().slice(0, 19)}+05:30` : null;
}

const CLOCK =
  /(?:(सुबह|तड़के|तडके|दोपहर|अपराह्न|पूर्वाह्न|शाम|रात|देर रात)\s*)?(?<![\d:])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*(am|pm|a\.m\.?|p\.m\.?|एएम|पीएम|पूर्वाह्न|अपराह्न)?(?![\d:])(?:\s*बजे)?\s*(?:\(?(ist|gmt|utc|ut|est|edt|cst|cdt|mst|mdt|pst|pdt|npt|z)\b\)?)?\s*(?:(?:gmt|utc)?\s*([+-]\d{2}):?(\d{2}))?/;
const OCLOCK = /(सुबह|तडके|दोपहर|शाम|रात|देर रात)\s*(\d{1,2})\s*(?:बजकर\s*(\d{1,2})\s*मिनट|बजे)/;

/** Hour of a 12-hour clock with what is said of the time of day. */
function hourOf(hour: number, said: string | undefined): number {
  if (!said || hour > 12) return hour;
  if (/^(?:pm|p\.m|पीएम|अपराह्न|शाम)/.test(said)) return hour === 12 ? 12 : hour + 12;
  if (said === "दोपहर") return hour <= 5 ? hour + 12 : hour;
  if (/रात/.test(said)) return hour === 12 ? 0 : hour >= 7 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}

function readClock(text: string): Clock | null {
  const m = CLOCK.exec(text);
  if (m) {
    const hour = hourOf(Number(m[2]), m[5] ?? m[1]);
    const minute = Number(m[3]);
    if (hour > 24 || minute > 59) return null;
    const sign = m[7]?.startsWith("-") ? -1 : 1;
    const offset = m[7]
      ? sign * (Math.abs(Number(m[7])) * 60 + Number(m[8]))
      : m[6]
        ? (ZONES[m[6]] ?? KOLKATA)
        : KOLKATA;
    return { hour, minute, second: Math.min(59, Number(m[4] ?? 0)), offset };
  }
  const o = OCLOCK.exec(text);
  return o ? { hour: hourOf(Number(o[2]), o[1]), minute: Number(o[3] ?? 0), second: 0, offset: KOLKATA } : null;
}

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(z|ist|gmt|utc|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/;
const COMPACT = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?(z)?)?(?!\d)/;
/** Only months' names, longest first: any word would swallow the figures beside it («06:15 PM, 13-Jul-2022»). */
const WORD = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join("|");
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,./-]*(${WORD})(?![a-z\\u0900-\\u0963])\\.?[\\s,./'’-]*(\\d{4}|\\d{2}(?![\\d:]))`,
  "g",
);
const MONTH_DAY = new RegExp(
  `(?<![a-z\\u0900-\\u097f])(${WORD})(?![a-z\\u0900-\\u0963])\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})`,
  "g",
);
const NUMERIC = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;

/** Where a date stands in folded text. */
interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function readIso(text: string): Found | null {
  const m = ISO.exec(text) ?? COMPACT.exec(text);
  if (!m) return null;
  let clock: Clock | null = null;
  if (m[4] !== undefined) {
    const zone = m[7];
    const numeric = zone && /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
    const offset = numeric
      ? (numeric[1] === "-" ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0))
      : zone
        ? (ZONES[zone] ?? KOLKATA)
        : KOLKATA;
    const after = text.slice(m.index + m[0].length);
    const half = zone ? null : /^\s*(am|pm)/.exec(after);
    const hour = half ? hourOf(Number(m[4]), half[1]) : Number(m[4]);
    if (hour <= 24 && Number(m[5]) <= 59)
      clock = { hour, minute: Number(m[5]), second: Math.min(59, Number(m[6] ?? 0)), offset };
  }
  const value = write(Number(m[1]), Number(m[2]), Number(m[3]), clock);
  return value ? { value, start: m.index, end: m.index + m[0].length } : null;
}

const fullYear = (y: string): number => (y.length === 2 ? 2000 + Number(y) : Number(y));

function readWords(text: string): Found | null {
  let best: { y: number; m: number; d: number; start: number; end: number } | null = null;
  for (const [pattern, day, month] of [
    [DAY_MONTH, 1, 2],
    [MONTH_DAY, 2, 1],
  ] as const) {
    for (const m of text.matchAll(pattern)) {
      const number = MONTHS[m[month] as string];
      if (number && (!best || m.index < best.start)) {
        best = {
          y: fullYear(m[3] as string),
          m: number,
          d: Number(m[day]),
          start: m.index,
          end: m.index + m[0].length,
        };
        break;
      }
    }
  }
  if (!best) {
    const m = YEAR_FIRST.exec(text);
    if (m) best = { y: Number(m[1]), m: Number(m[2]), d: Number(m[3]), start: m.index, end: m.index + m[0].length };
  }
  if (!best) {
    const m = NUMERIC.exec(text);
    if (m)
      best = {
        y: fullYear(m[3] as string),
        m: Number(m[2]),
        d: Number(m[1]),
        start: m.index,
        end: m.index + m[0].length,
      };
  }
  if (!best) return null;
  // The clock stands behind the day («29 दिसंबर 2022, 07:12 PM») or before it («7:12 PM, 29 Dec 2022»), never further than a few words.
  const after = readClock(text.slice(best.end, best.end + 48));
  const clock = after ?? readClock(text.slice(Math.max(0, best.start - 24), best.start));
  const value = write(best.y, best.m, best.d, clock);
  return value ? { value, start: best.start, end: best.end } : null;
}

/**
 * The first day or instant in a text: ISO 8601, RFC 822, «29 दिसंबर 2022, 07:12 PM», «Wed, 29 Dec 2022 07:12 PM IST»,
 * «December 29, 2022», «29/12/2022» (day first), seconds or milliseconds since 1970. Null if there is none.
 */
export function readDate(raw: unknown): string | null {
  if (typeof raw === "number") return readEpoch(raw);
  if (typeof raw !== "string") return null;
  const text = foldHindi(raw.slice(0, 400)).trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return readEpoch(Number(text));
  return (readIso(text) ?? readWords(text))?.value ?? null;
}

const readEpoch = (n: number): string | null =>
  Number.isFinite(n) && n > 0 ? atKolkata(n > 1e11 ? n : n * 1000) : null;

/** A line that is nothing but a time of day («07:12 PM», «शाम 7:12 बजे») → hours and minutes; null otherwise. */
export function readTimeOfDay(raw: string): { hour: number; minute: number } | null {
  if (raw.length > 40) return null;
  const text = foldHindi(raw).trim();
  const clock = readClock(text);
  if (!clock) return null;
  const rest = text
    .replace(CLOCK, "")
    .replace(OCLOCK, "")
    .replace(/[\s,|()\-–:.]|ist|updated|अपडेट/g, "");
  return rest === "" ? { hour: clock.hour, minute: clock.minute } : null;
}

const DATE_WORDS =
  /(?:published|updated|posted|modified|last|first|on|at|date|time|ist|by|प्रकाशित|publish|प्रविष्टि|तिथि|पोस्ट|अपडेटेड|अपडेट|अपडेटड|संशोधित|तारीख|दिनांक|समय|को|पर|सुबह|शाम|दोपहर|रात|बजे|am|pm|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)(?:वार)?|gmt|utc)(?![a-z\u0900-\u097f])/g;

/** True for a line that holds a date and nothing else but words of dating («Updated Wed, 29 Dec 2022 07:12 PM IST», «प्रकाशित: 29 दिसंबर 2022»). */
export function isDateLine(raw: string): boolean {
  if (raw.length > 160 || !readDate(raw)) return false;
  // Press releases: «प्रविष्टि तिथि: 30 MAR 2023 9:48AM by PIB Delhi»
  if (raw.length < 120 && /^\s*(?:प्रविष्टि तिथि|posted on)\s*[:：]/i.test(raw)) return true;
  let rest = foldHindi(raw);
  for (let i = 0; i < 2; i++) {
    const found = readIso(rest) ?? readWords(rest);
    if (found) rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
  }
  rest = rest.replace(new RegExp(CLOCK, "g"), " ").replace(DATE_WORDS, " ");
  return !/[a-z\u0904-\u0939]/.test(rest) || rest.replace(/[^a-z\u0904-\u0939]/g, "").length <= 2;
}
