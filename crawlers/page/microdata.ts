/** Microdata (itemprop) and visible marks of title, dates and author. */
import { readDate } from "./dates.ts";
import { readLines } from "./lines.ts";
import { type HtmlNode, type HtmlPage, textOf, within } from "./tree.ts";

/** Content of the first itemprop of that name; inside an article item if there is one. */
export function itemprop(page: HtmlPage, name: string): string | undefined {
  const found = page.properties.filter((n) => (n.attribs?.["itemprop"] ?? "").split(/\s+/).includes(name));
  const element = found.find(inArticleItem) ?? found[0];
  if (!element) return undefined;
  const inner =
    name === "author"
      ? page.properties.find((n) => n.attribs?.["itemprop"] === "name" && within(n, element))
      : undefined;
  return (
    element.attribs?.["content"] ??
    element.attribs?.["datetime"] ??
    inner?.attribs?.["content"] ??
    (textOf(inner ?? element) || undefined)
  );
}

function inArticleItem(node: HtmlNode): boolean {
  for (let n = node.parent; n; n = n.parent)
    if (/Article|BlogPosting/i.test(n.attribs?.["itemtype"] ?? "")) return true;
  return false;
}

const DATE_CLASS = /publish|date|time|byline|updat|author|meta/i;
const AUTHOR_CLASS = /byline|author|writer|dateinfo|meta/i;
const UPDATED = /updat|modif|अपडेट|संशोधित/i;
const PUBLISHED = /publi|posted|प्रकाशित|पब्लिश|first/i;

/** Dates that stand on the page near its title, where no markup of meaning gives them. */
export function visibleDates(page: HtmlPage, title: string): { published: string | null; modified: string | null } {
  let published: string | null = null;
  let modified: string | null = null;
  let unnamed: string | null = null;
  const take = (text: string, value: string): void => {
    if (PUBLISHED.test(text) && !UPDATED.test(text)) published ??= value;
    else if (UPDATED.test(text)) modified ??= value;
    else unnamed ??= value;
  };
  const places = page.named.filter(
    (n) =>
      n.name === "time" || DATE_CLASS.test(n.attribs?.["class"] ?? "") || /date|time/i.test(n.attribs?.["id"] ?? ""),
  );
  for (const node of places.slice(0, 400)) {
    const text = textOf(node, 300);
    if (text.length > 260) continue;
    const name = `${node.attribs?.["class"] ?? ""} ${node.attribs?.["itemprop"] ?? ""}`;
    // One line may say both: «प्रकाशित: 29 दिसंबर 2022, 07:12 PM | अपडेटेड: 30 दिसंबर 2022».
    for (const part of splitDates(node.attribs?.["datetime"] ?? text)) {
      const value = readDate(part);
      if (value) take(`${part} ${name}`, value);
    }
  }
  if (published === null && unnamed === null && modified === null) {
    for (const line of linesByTitle(page, title))
      if (line.length < 140)
        for (const part of splitDates(line)) {
          const value = readDate(part);
          if (value) take(part, value);
        }
  }
  return { published: published ?? unnamed ?? modified ?? null, modified };
}

/** Cuts before each word that says what the date is, so that each part has one date. */
export const splitDates = (text: string): string[] =>
  text
    .split(
      /(?=(?:updated|published|posted|modified|प्रकाशित|अपडेटेड|अपडेट|संशोधित|पब्लिश)(?![a-z\u0900-\u0963])\s*(?:by|on|at|:|：|-|–)?)/i,
    )
    .filter((p) => /[\d०-९]/.test(p));

/** The lines around the headline: most sites print the date there. */
function linesByTitle(page: HtmlPage, title: string): string[] {
  const lines = readLines(page.root, { mass: () => 1, total: () => 1 })
    .slice(0, 5000)
    .map((l) => l.text);
  const at = lines.indexOf(title);
  return at < 0
    ? lines.slice(0, 12)
    : [...lines.slice(at + 1, at + 7), ...lines.slice(Math.max(0, at - 3), at).reverse()];
}

/** A name that markup says is the author's, or «By मनोज मिश्रा | Publish Date: …». */
export function visibleAuthor(page: HtmlPage): string | undefined {
  const linked = (page.byName.get("a") ?? []).find((a) =>
    a.attribs?.["rel"]?.toLowerCase().split(/\s+/).includes("author"),
  );
  const places = page.named.filter((n) => AUTHOR_CLASS.test(n.attribs?.["class"] ?? "")).slice(0, 60);
  const named = linked ?? places.find((n) => /author-?_?name/i.test(n.attribs?.["class"] ?? ""));
  const name = named ? textOf(named, 200) : "";
  if (name) return name;
  for (const node of places) {
    const author =
      /^(?:(?:written|edited|reported|published) by|by|लेखक|रिपोर्टर)\s*[:：-]?\s*([^|,•·:]{2,40}?)\s*(?:[|,•·]|$|(?:publish|updat|posted|प्रकाशित|अपडेट|last|edited))/i.exec(
        textOf(node, 300),
      )?.[1];
    if (author) return author;
  }
  return undefined;
}
