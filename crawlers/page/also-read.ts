/** «यह भी पढ़ें» and its kin: headlines of other stories that stand in the middle of an article. */
import type { Line } from "./lines.ts";

const LEAD = "(?:[\\s>»→➡▶►•*#\\-–—\\[(|:👉🔴📌]|\\ufe0f)*";
/** Said only of other stories. */
const STRICT =
  "(?:(?:यह|ये|इसे|इन्हें|इस खबर को|यह खबर|ये खबर|ये खबरें|यह खबरें|इसको|हमारी ये खबर)\\s*(?:खबर|खबरें|लेख)?\\s*(?:भी|भी जरूर|जरूर|भी अवश्य)\\s*(?:जरूर\\s*)?(?:पढ़ें|पढ़े|पढ़िए|पढ़िये|पढ़ लें|देखें|देखिए|जानें))|(?:पढ़ें|पढ़िए)\\s*(?:ये भी|यह भी|इसे भी)|also\\s+(?:read|see|watch|check)|read\\s+also|must\\s+read|see\\s+also|don'?t\\s+miss";
/** Labels of link lists, which may also begin a line of the article. */
const LABEL =
  "(?:और|आगे|विस्तार से|पूरी खबर|संबंधित खबरें?)\\s*(?:भी\\s*)?(?:पढ़ें|पढ़े|देखें)|(?:पढ़ें|पढ़िए)\\s*(?:पूरी खबर|और भी)|(?:संबंधित|इससे जुड़ी|अन्य|बड़ी|ताजा|जरूर पढ़ें|काम की)\\s*(?:खबरें|खबर|समाचार|लेख|न्यूज)|संबंधित लेख|(?:यह|ये) भी (?:है|हैं) (?:खबर|खबरें)|read\\s+(?:more|this|here|full\\s+story)|related(?:\\s+(?:news|stories|articles|posts))?|more\\s+(?:news|stories|from)|recommended(?:\\s+\\w+)?|trending(?:\\s+\\w+)?";

/** Spelling folded: nukta in either form, joiners. */
const fold = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\u095d/g, "\u0922\u093c")
    .replace(/[\u200b-\u200d]/g, "");

const pattern = (phrase: string): string =>
  phrase
    .replaceAll("ढ़", "ढ\\u093c?")
    .replaceAll("ड़", "ड\\u093c?")
    .replaceAll("ज", "ज\\u093c?")
    .replaceAll("ख", "ख\\u093c?");
const spelled = (phrase: string): string => `(?:${pattern(fold(phrase))})`;
const END = "(?![a-z\\u0900-\\u0963])";
const REST = "[\\s:：;\\-–—|.…!।\\])*>»→➡👇⬇\\ufe0f]*$";
const STARTS = new RegExp(`^${LEAD}(?:${spelled(STRICT)}|${spelled(LABEL)})${END}`, "i");
const ALONE_STRICT = new RegExp(`^${LEAD}${spelled(STRICT)}${END}${REST}`, "i");
const ALONE_LABEL = new RegExp(`^${LEAD}${spelled(LABEL)}${END}${REST}`, "i");
const STARTS_WITH_MARK = new RegExp(`^${LEAD}${spelled(STRICT)}${END}[\\s*\\])]*[:：\\-–—|>»…।.,!→➡👇]`, "i");
/** What INSIDE needs, found without looking back at every letter. */
const SAID = new RegExp(`${spelled(STRICT)}${END}\\s*[:：\\-–—|>»]`, "i");
const INSIDE = new RegExp(`(?<=[।.!?"”’)\\]]\\s*|^)[\\[(]?\\s*${spelled(STRICT)}${END}\\s*[:：\\-–—|>»]`, "i");

const endsLikeSentence = (text: string): boolean => /[।?!]["”’)]*\s*$|[^.]\.["”’)]*\s*$/.test(text);

/** A line that is another story's headline: all of it one or several links, not a linked sentence of the article. */
export const isLinkedHeadline = (line: Line): boolean =>
  line.kind !== "row" && line.linked >= 0.85 && !(endsLikeSentence(line.text) && line.text.length > 40);

const isLinked = (line: Line): boolean => line.kind !== "row" && line.linked >= 0.85;

/** Takes out the boxes: the line that begins one, and the headlines that follow a line with nothing but the phrase. */
export function dropAlsoRead(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.kind === "row") {
      kept.push(line);
      continue;
    }
    const text = fold(line.text);
    if (STARTS.test(text)) {
      const strict = ALONE_STRICT.test(text);
      if (strict || ALONE_LABEL.test(text)) {
        i = endOfBox(lines, i, strict);
        continue;
      }
      if (STARTS_WITH_MARK.test(text) || line.linked > 0.3) {
        // «यह भी पढ़ें: …» may be the head of a list of links.
        while (i + 1 < lines.length && isLinkedHeadline(lines[i + 1] as Line)) i++;
        continue;
      }
    }
    kept.push(cutInside(line, text));
  }
  return kept;
}

/** Index of the last line of a box that begins at `at` with the phrase alone. */
function endOfBox(lines: readonly Line[], at: number, strict: boolean): number {
  let i = at;
  while (i + 1 < lines.length && (isLinked(lines[i + 1] as Line) || inSameBox(lines, at, i + 1, strict))) i++;
  if (i > at || !strict) return i;
  // Plain text without links, as in JSON-LD: a headline has no full stop.
  const next = lines[at + 1];
  return next &&
    next.kind !== "row" &&
    next.kind !== "heading" &&
    next.links.length === 0 &&
    next.text.length < 160 &&
    !endsLikeSentence(next.text)
    ? at + 1
    : at;
}

/** Unlinked items of the list in which the links stand. */
const inSameBox = (lines: readonly Line[], at: number, i: number, strict: boolean): boolean => {
  const line = lines[i] as Line;
  if (line.kind !== "item" || endsLikeSentence(line.text)) return false;
  const next = lines[i + 1];
  const beside = lines[i - 1];
  // After «यह भी पढ़ें» a whole list goes; after a mere label only what stands among links.
  if (strict) return i === at + 1 || beside?.node.parent === line.node.parent;
  return i === at + 1 && next !== undefined && next.kind === "item" && isLinkedHeadline(next);
};

/** A sentence of the article followed on the same line by «यह भी पढ़ें: headline»: the sentence stays. `text` is the line's, folded. */
function cutInside(line: Line, text: string): Line {
  const m = SAID.test(text) ? INSIDE.exec(text) : null;
  if (!m || m.index === 0) return line;
  let rest = text.slice(m.index + m[0].length).trim();
  const link = line.links.map(fold).find((l) => rest.startsWith(l));
  if (link) rest = rest.slice(link.length).replace(/^[\s\])]+/, "");
  else if (rest.length < 160) rest = "";
  else {
    // All on one line, as articleBody often is: the headline has no end of its own, so what runs on to the next full stop goes with it.
    const stop = rest.search(/[।?!]/);
    rest = stop < 0 ? "" : rest.slice(stop + 1).trim();
  }
  return { ...line, text: `${text.slice(0, m.index).trim()} ${rest}`.trim() };
}
