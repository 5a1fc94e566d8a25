/** Lines of the article's part of a page → its paragraphs: everything that is not the article's own text goes. */
import { dropAlsoRead, isLinkedHeadline } from "./also-read.ts";
import type { Line } from "./lines.ts";
import { fold, isByline, isFurniture, isPrompt } from "./prompts.ts";
import { type HtmlNode, walk } from "./tree.ts";

export interface CleanOptions {
  readonly title: string;
  readonly author?: string;
  readonly siteName?: string;
  /** Captions and alternative texts of the page's pictures. */
  readonly captions?: ReadonlySet<string>;
}

const simplify = (text: string): string => text.toLowerCase().replace(/[^a-z0-9\u0900-\u097f]+/g, "");

/** The article's own lines, in order. */
export function cleanLines(lines: readonly Line[], options: CleanOptions): Line[] {
  const title = simplify(options.title);
  const seen = new Set<string>();
  let kept = dropAlsoRead(afterTitle(lines, title)).filter((line) => {
    if (line.kind === "row") return true;
    const text = simplify(line.text);
    if (text === title && text !== "") return false;
    const folded = fold(line.text);
    if (
      isFurniture(line, folded) ||
      isPrompt(line, folded, options.siteName) ||
      isByline(line, folded, options.author) ||
      isUnderPicture(line)
    )
      return false;
    if (options.captions?.has(text) && !(text.length > 90 && /[।?!]$/.test(line.text))) return false;
    if (text.length > 40) {
      if (seen.has(text)) return false;
      seen.add(text);
    }
    return true;
  });
  kept = beforeComments(kept.filter((line) => !isLinkedHeadline(line)));
  return dropEmptyHeadings(kept, lines);
}

/** What stands above the headline inside the body (a ministry's name, a section) is no text of the article. */
function afterTitle(lines: readonly Line[], title: string): readonly Line[] {
  if (title === "") return lines;
  const at = lines.slice(0, 7).findIndex((line) => simplify(line.text) === title);
  return at > 0 &&
    lines.slice(0, at).every((line) => line.kind !== "row" && line.text.length < 120 && !/[।?!]\s*$/.test(line.text))
    ? lines.slice(at)
    : lines;
}

/** «<p><img><br><em>वार्ड में भर्ती मरीज</em></p>»: a caption in the picture's own paragraph. */
const isUnderPicture = (line: Line): boolean =>
  line.kind === "text" &&
  line.node.name === "p" &&
  line.text.length < 140 &&
  !/[।?!.]["”’)]*\s*$/.test(line.text) &&
  holdsPicture(line.node);

function holdsPicture(node: HtmlNode): boolean {
  let found = false;
  walk(node, (n) => {
    if (n.name === "img" || n.name === "picture" || n.name === "amp-img") found = true;
    return !found;
  });
  return found;
}

const COMMENTS =
  /^(?:पाठकों की (?:राय|प्रतिक्रिया(?:एं|एँ)?)|टिप्पणियां|टिप्पणियाँ|आपकी राय|अपनी (?:राय|प्रतिक्रिया) दें|प्रतिक्रियाएं|कमेंट्स|comments?|leave a (?:reply|comment)|readers'? comments|इस खबर पर आपकी राय)\s*(?:[(:：\d].*)?$/i;

/** Readers' comments end an article. */
function beforeComments(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(
    (line, i) => i > 0 && line.kind !== "row" && line.text.length < 60 && COMMENTS.test(line.text),
  );
  return at < 0 ? [...lines] : lines.slice(0, at);
}

/** Headings at the end, under which everything was other stories' links. */
function dropEmptyHeadings(kept: readonly Line[], all: readonly Line[]): Line[] {
  const position = new Map(all.map((line, i) => [line.node, i]));
  return kept.filter((line, i) => {
    if (line.kind !== "heading") return true;
    const next = kept[i + 1];
    const at = position.get(line.node);
    const following = at === undefined ? undefined : all[at + 1];
    const hadLinks = following !== undefined && isLinkedHeadline(following);
    return hadLinks ? false : next !== undefined || following === undefined;
  });
}
