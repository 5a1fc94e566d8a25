/**
 * Words before or behind a number that make it «करीब», «से अधिक», «तक». Before: rows of BEFORE; behind: rows of AFTER.
 * They never cross another number, a comma or a sentence.
 */
import type { Qualifier } from "../../model/fact.ts";
import type { Token } from "../text/document.ts";
import { fold } from "../text/normalise.ts";
import { readTable, spellings } from "../text/table.ts";
import { type Draft, textAt } from "./draft.ts";
import { wordSet } from "./words-index.ts";

export const BEFORE = `
about    | करीब, लगभग, तकरीबन, करीबन, अंदाजन, अनुमानतः, अनुमानित, तकरीबन, लगभग लगभग, करीब करीब, करीब-करीब, कमोबेश, कोई, तकरीबन तकरीबन
at_least | कम से कम, न्यूनतम, कम-से-कम, >, > =, ≥
at_most  | <, < =, ≤, अधिकतम, ज्यादा से ज्यादा, अधिक से अधिक, ज्यादा-से-ज्यादा, अधिक-से-अधिक
`;

export const AFTER = `
about    | के करीब, के लगभग, के आसपास, के आस पास, के आस-पास, के इर्दगिर्द, के इर्द-गिर्द, के इर्द गिर्द, के निकट, के नजदीक, के पास पहुंच, के पास पहुंचा, के पास पहुंची, के पास पहुंचे, के करीब करीब, के आंकड़े के करीब, के आंकड़े के आसपास
at_least | से अधिक, से ज्यादा, से ऊपर, से उपर, से भी अधिक, से भी ज्यादा, से भी ऊपर, से कहीं अधिक, से कहीं ज्यादा, से बहुत अधिक, से बहुत ज्यादा, से काफी अधिक, से काफी ज्यादा, से थोड़ा अधिक, से थोड़ा ज्यादा, से थोड़े ज्यादा, से कुछ अधिक, से कुछ ज्यादा, से बड़ी, से बड़ा, से बड़े, से कम नहीं, के बराबर या उससे अधिक, के बराबर या उससे ज्यादा, के समान या उससे अधिक, के समान या उससे ज्यादा, के बराबर या अधिक, के ऊपर, के उपर, के भी ऊपर, के पार, के भी पार, पार, के आंकड़े को पार, के आंकड़े के पार, का आंकड़ा पार, के आंकड़े से पार, के आंकड़े से अधिक, के आंकड़े से ज्यादा, के आंकड़े से ऊपर, के पार पहुंच, को पार, को भी पार, की संख्या पार, की संख्या को पार, की सीमा पार, की सीमा को पार, की सीमा लांघ, की सीमा को लांघ, का आंकड़ा लांघ, या उससे अधिक, या इससे अधिक, या उससे ज्यादा, या इससे ज्यादा, या अधिक, या ज्यादा, और उससे अधिक, और उससे ऊपर, या उससे ऊपर, +, प्लस
at_most  | से कम, से भी कम, से छोटी, से छोटा, से छोटे, से अधिक नहीं, से ज्यादा नहीं, के बराबर या उससे कम, के समान या उससे कम, के बराबर या कम, से थोड़ा कम, से कुछ कम, से नीचे, के नीचे, से भी नीचे, के भीतर, के अंदर, या उससे कम, या इससे कम, या कम, तक
`;

interface Phrase {
  readonly words: readonly string[];
  readonly qualifier: Qualifier;
}

const cut = (spelling: string) => fold(spelling).replace(/-/g, " - ").split(/\s+/);

function compile(table: string, key: (words: readonly string[]) => string): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [qualifier, cell] of readTable(table))
    for (const spelling of spellings(cell)) {
      const words = cut(spelling);
      const list = phrases.get(key(words));
      const phrase = { words, qualifier: qualifier as Qualifier };
      if (list) list.push(phrase);
      else phrases.set(key(words), [phrase]);
    }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

const before = compile(BEFORE, (words) => words.at(-1) as string);
const after = compile(AFTER, (words) => words[0] as string);

/** What may stand between the number and «से अधिक»: «50 लोगों से ज्यादा». The words stay outside the mention. */
const GAP = wordSet(`
मरीज, मरीजों, लोग, लोगों, मामले, मामलों, केस, केसों, मौत, मौतों, सैंपल, सैंपलों, नमूने, नमूनों, संक्रमित, संक्रमितों, बच्चे, बच्चों, बेड, डोज, टीके, टीकों, घर, घरों, केंद्र, केंद्रों, गांव, गांवों, जिले, जिलों, व्यक्ति, व्यक्तियों, रुपये, रुपए, साल, वर्ष, दिन, दिनों, घंटे, घंटों, माह, महीने, महीनों, किलोमीटर, मिनट, प्रतिशत, जांच, टेस्ट, नए, नये, एक्टिव, सक्रिय, कोरोना, पॉजिटिव, जानें, महिलाओं, पुरुषों, छात्र, छात्रों, डॉक्टर, डॉक्टरों, प्रवासी, प्रवासियों, यात्रियों, डिग्री
`);
const PAST_GAP = new Set(["से"]);
/** «60 तक जा पहुंची», «60 तक पहुंच गई»: reached, so exactly 60. */
const REACHED = /^(?:पहुंच|पहुच|आ$|जा$|चली$|चला$|लुढ़क|गिर|घट|सिमट|बढ़)/;
/** A unit behind «के अंदर», «के भीतर» is a span of time and not a bound; «तक» behind a date likewise stays outside. */
const LIMITS_OF_TIME = new Set(["के"]);

/** Finds the qualifier words of a number and widens the mention to them. `floor` is where the last mention ended. */
export function qualify(tokens: readonly Token[], d: Draft, floor: number): void {
  if (d.none) return;
  const sentence = (tokens[d.first] as Token).sentence;
  const front = matchBefore(tokens, d.first, floor, sentence);
  if (front) {
    d.first = front.first;
    apply(d, front.qualifier);
  }
  // «देश के औसत 94 फीसदी से अधिक»: compared with it, which is exact
  if (textAt(tokens, d.coreFirst - 1, sentence) === "औसत") return;
  const back = matchAfter(tokens, d.end, sentence) ?? matchPastGap(tokens, d.end, sentence);
  if (back === null) return;
  if (back.end > d.end) d.end = back.end;
  apply(d, back.qualifier);
}

/** A range stays a range; a bound behind says more than an «about» before. */
function apply(d: Draft, qualifier: Qualifier): void {
  if (d.qualifier !== "range") d.qualifier = qualifier;
}

function matchBefore(tokens: readonly Token[], at: number, floor: number, sentence: number) {
  for (const { words, qualifier } of before.get(textAt(tokens, at - 1, sentence)) ?? []) {
    const first = at - words.length;
    // «बिहार > 12 मरीज» is a path of pages
    if (words.length === 1 && SIGNS.has(words[0] as string) && tokens[at]?.spaced) continue;
    if (first >= floor && stand(words, tokens, first, sentence)) return { first, qualifier };
  }
  return null;
}

const SIGNS = new Set([">", "<"]);

function stand(words: readonly string[], tokens: readonly Token[], at: number, sentence: number): boolean {
  for (let i = 0; i < words.length; i++) if (textAt(tokens, at + i, sentence) !== words[i]) return false;
  return true;
}

function matchAfter(tokens: readonly Token[], at: number, sentence: number) {
  for (const { words, qualifier } of after.get(textAt(tokens, at, sentence)) ?? []) {
    if (!stand(words, tokens, at, sentence)) continue;
    const end = at + words.length;
    if (words[0] === "तक" && [0, 1, 2].some((i) => REACHED.test(textAt(tokens, end + i, sentence)))) return null;
    if (words[0] === "पार" && tokens[at]?.spaced === false) return null;
    return { end, qualifier };
  }
  return null;
}

function matchPastGap(tokens: readonly Token[], at: number, sentence: number) {
  let i = at;
  while (i < at + 3 && GAP.has(textAt(tokens, i, sentence))) i++;
  if (i === at || !(PAST_GAP.has(textAt(tokens, i, sentence)) || LIMITS_OF_TIME.has(textAt(tokens, i, sentence))))
    return null;
  const found = matchAfter(tokens, i, sentence);
  if (
    found === null ||
    (textAt(tokens, i, sentence) === "के" && !/^(?:करीब|लगभग|आसपास|पार|ऊपर)$/.test(textAt(tokens, i + 1, sentence)))
  )
    return null;
  return { end: at, qualifier: found.qualifier };
}
