/** Hours that end a count: «शाम 4 बजे तक», «रात साढ़े नौ बजे तक», «10:30 बजे तक»; alone or behind a day. */
import type { DateMention } from "../../mention.ts";
import { wordSet } from "../../numbers/words-index.ts";
import { amountAt, at, DAYPART_OF, EVERY, mention, type Reading } from "../reading.ts";

export interface Hour {
  /** HH:MM, where «तक» ends the count at it. */
  readonly until?: string;
  readonly end: number;
}

const JOINTS = new Set(["की", "के", "को", ",", "का"]);

/** What may stand behind a day: «शाम», «की रात», «को देर शाम», «सुबह साढ़े दस बजे तक». The end is `index` where nothing does. */
export function readHour(r: Reading, first: number, index: number): Hour {
  let i = index;
  if (JOINTS.has(at(r, first, i)) && (DAYPART_OF.has(at(r, first, i + 1)) || at(r, first, i + 1) === "देर")) i++;
  if (at(r, first, i) === "देर") i++;
  const part = DAYPART_OF.get(at(r, first, i));
  if (part === undefined) return readBare(r, first, index);
  i++;
  const clock = readClock(r, first, i, part);
  return clock ?? (at(r, first, i) === "तक" && part === "night" ? { end: i } : { end: i });
}

function readBare(r: Reading, first: number, index: number): Hour {
  const clock = readClock(r, first, index, undefined);
  return clock?.until ? clock : { end: index };
}

/** «साढ़े दस बजे तक», «10:30 बजे», «4.30 बजे तक». */
function readClock(r: Reading, first: number, index: number, part: string | undefined): Hour | null {
  const found = readTime(r, first, index);
  if (found === null) return null;
  let end = found.end;
  let [hour, minute] = [found.hour, found.minute];
  const latin = DAYPART_OF.get(at(r, first, end));
  const daypart = part ?? (at(r, first, end).length === 2 ? latin : undefined);
  if (part === undefined && latin !== undefined && at(r, first, end).length === 2) end++;
  if (at(r, first, end) === "बजे") end++;
  else if (at(r, first, end) !== "तक" || !found.written) return null;
  if ((daypart === "evening" || daypart === "noon") && hour < 12 && !(daypart === "noon" && hour > 7)) hour += 12;
  if (daypart === "night" && hour >= 6 && hour < 12) hour += 12;
  if (daypart === "night" && hour === 12) [hour, minute] = [23, 59];
  if (hour === 24) [hour, minute] = [23, 59];
  if (at(r, first, end) !== "तक") return { end };
  return { until: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`, end: end + 1 };
}

/** `written`: with minutes in digits, so that «10:30 तक» needs no «बजे»; «12 तक» does. */
function readTime(
  r: Reading,
  first: number,
  index: number,
): { hour: number; minute: number; end: number; written: boolean } | null {
  const [hour, sign, minute] = [at(r, first, index), at(r, first, index + 1), at(r, first, index + 2)];
  if (
    /^\d{1,2}$/.test(hour) &&
    (sign === ":" || sign === ".") &&
    /^\d{2}$/.test(minute) &&
    Number(hour) <= 24 &&
    Number(minute) < 60
  )
    return { hour: Number(hour), minute: Number(minute), end: index + 3, written: sign === ":" };
  if (hour === "") return null;
  const amount = amountAt(r, index);
  if (amount === null || amount.value <= 0 || amount.value > 24) return null;
  const whole = Math.floor(amount.value);
  const rest = Math.round((amount.value - whole) * 60);
  return rest % 15 === 0 ? { hour: whole, minute: rest, end: amount.end, written: false } : null;
}

/** Shops and curfews have hours too: «शाम सात बजे तक खुलेंगे», «रात 10 बजे से सुबह 5 बजे तक». */
const SCHEDULE = wordSet("खुली, खुले, खुला, बंद, कर्फ्यू, लागू, छूट, रहेगा, रहेगी, रहेंगे, रहेंगी, ढील, अनुमति, चलेगा, चलेगी, चलेंगे, ही");
const FUTURE = /[एेय]ं?ग[ाीे]$/;

/** An hour with «तक» and no day: the publication day, or the day the sentence named just before. */
export function readLooseHour(r: Reading, index: number): DateMention | null {
  if (r.published === undefined) return null;
  const before = at(r, index, index - 1);
  if (
    before === "से" ||
    before === "-" ||
    EVERY.has(before) ||
    DAYPART_OF.has(before) ||
    EVERY.has(at(r, index, index - 2))
  )
    return null;
  const hour = readHour(r, index, index);
  if (hour.until === undefined) return null;
  for (let i = hour.end; i < hour.end + 5; i++) {
    const word = at(r, index, i);
    if (SCHEDULE.has(word) || FUTURE.test(word)) return null;
    if (word === "" || word === ",") break;
  }
  const near = r.anchor !== undefined && (r.tokens[index]?.sentence ?? 0) - r.anchorSentence <= 2;
  const day = near ? (r.anchor as number) : r.published;
  return mention(index, hour.end, "day", day, day, { until: hour.until });
}
