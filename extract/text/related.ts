/** Headlines of other stories («यह भी पढ़ें») are not part of an article: they are blanked, so that offsets stay. */
import { normalise } from "./normalise.ts";

/** At the beginning of a line or behind a sentence's end; normalised spelling. */
const RELATED =
  /(?:^|[।.!?|]\s)[\s"'*>|[(-]*(?:(?:यह|ये|इसे|इन्हें|यह खबर|ये खबर|इस खबर को|खबर)\s+भी\s+(?:पढें|पढे|पढिए|पढिये|देखें|जानें)|also read|must read|read also|read more|संबंधित खबर|और पढें|और पढे|(?:पढें|पढे|देखें|पढिए)\s*[:>-]|अन्य खबर|breaking news\s*$|ब्रेकिंग न्यूज\s*$)/;

/** What RELATED cannot do without: most texts have none of it and need no look at their lines. */
const CALLS =
  /(?:पढें|पढे|देखें|पढिए)\s*[:>-]|भी\s+(?:पढें|पढे|पढिए|पढिये|देखें|जानें)|also read|must read|read also|read more|संबंधित खबर|और पढें|और पढे|अन्य खबर|breaking news\s*\n|ब्रेकिंग न्यूज\s*\n/;

/** The same in raw text, as far as it can be told there without normalising it. */
const MAY_CALL =
  /(?:प[ढ\u095d]|देख)[^\s]{0,5}\s*[:>\u2010-\u2015-]|भी[\s\u200b-\u200f\u00ad\u2060]+(?:प[ढ\u095d]|देख|[ज\u095b]\u093c?ा+[न\u0929])|read|स(?:ं|म्)ब(?:ं|न्)धित[\s\u200b-\u200f\u00ad\u2060]+ख|और[\s\u200b-\u200f\u00ad\u2060]+पढ|breaking|ब्रेकिंग|अन्य[\s\u200b-\u200f\u00ad\u2060]+[ख\u0959]/i;

/** No more than the call itself: the headline is the next line, unless a sentence ends there. */
const ALONE = /^[\s:|>*"'-]*$/;
const SENTENCE = /[।.]\s*$/;

/** From «यह भी पढ़ें» and its kin to the end of their line, or of the next where they stand alone, replaced by as many spaces. */
export function withoutRelated(text: string): string {
  if (!MAY_CALL.test(text)) return text;
  if (!CALLS.test(normalise(text).text)) return text;
  let calls = false;
  return text.replace(/[^\n]+/g, (line) => {
    const { text: folded, map } = normalise(line);
    const isCalled = calls && !SENTENCE.test(line);
    const at = RELATED.exec(folded);
    calls = at !== null && ALONE.test(folded.slice(at.index + at[0].length));
    if (!at) return isCalled ? " ".repeat(line.length) : line;
    const behind = /^[।.!?|]/.test(at[0]) ? at.index + 1 : at.index;
    const from = map ? (map[behind] as number) : behind;
    return line.slice(0, from) + " ".repeat(line.length - from);
  });
}
