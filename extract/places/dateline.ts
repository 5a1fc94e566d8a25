/** A name where reporters write from: «सागर.», «डिजिटल डेस्क सागर ।», «कोटा, सितंबर 11 --», «आरा (एजेंसी)». */
import { MONTH_OF } from "../dates/months.ts";
import { wordSet } from "../numbers/words-index.ts";
import type { Document, Token } from "../text/document.ts";

/** Who writes, before the place or behind it. */
const DESK = wordSet(`
संवाददाता, संवाद, संवादसूत्र, सूत्र, डेस्क, ब्यूरो, प्रतिनिधि, न्यूज, एजेंसी, टीम, जागरण, हिन्दुस्तान, हिंदुस्तान, भास्कर, पत्रिका, अमर, उजाला, प्रभात, खबर, नवभारत, टाइम्स, भाषा, वार्ता, डिजिटल, वेब, कार्यालय, वरीय, वरिष्ठ, विशेष, निज, निप्र, नप्र, हप्र, का, प्र, लाइव, दैनिक
`);

/** Most words of those who write, before the place. */
const MOST_BEFORE = 5;

/** True where the name stands alone at the beginning of a line, as a dateline does, or behind nothing but who writes. */
export function isDateline({ text, tokens }: Document, first: number, end: number): boolean {
  const { sentence } = tokens[first] as Token;
  const word = (i: number) => (tokens[i]?.sentence === sentence ? (tokens[i]?.text ?? "") : "");
  if (!endsName(tokens, end, word)) return false;
  let i = first - 1;
  for (; i >= 0 && i >= first - MOST_BEFORE && tokens[i]?.sentence === sentence; i--)
    if (!DESK.has(word(i)) && !/^[,-]$/.test(word(i))) return false;
  return beginsLine(text, tokens, i + 1);
}

const beginsLine = (text: string, tokens: readonly Token[], at: number): boolean =>
  at === 0 || text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes("\n");

function endsName(tokens: readonly Token[], end: number, word: (i: number) => string): boolean {
  const next = word(end);
  const behind = tokens[end + 1];
  // «कोटा: 12» is a row of a list
  if (next === ":" || next === "|") return behind?.kind !== "number";
  if (next === "-") return word(end + 1) === "-" || (behind?.spaced === true && behind.kind !== "number");
  if (next === "।" || next === ".") return true;
  if (next === "(") return DESK.has(word(end + 1));
  // «कोटा, 11 सितंबर.», «कोटा, सितंबर 11 --», «कोटा, संवाददाता।»
  const at = next === "," ? end + 1 : end;
  return (
    (next === "," && DESK.has(word(at))) ||
    (MONTH_OF.has(word(at)) && tokens[at + 1]?.kind === "number") ||
    (tokens[at]?.kind === "number" && MONTH_OF.has(word(at + 1)) && next === ",")
  );
}
