/** Microdata (itemprop) and visible marks of title, dates and author. */
import { readDate } from "./dates.ts";
import { readLines } from "./lines.ts";
import { type HtmlNode, type HtmlPage, textOf } from "./tree.ts";

const ITEM = '[itemtype*="Article" i], [itemtype*="BlogPosting" i]';

/** Content of the first itemprop of that name; inside an article item if there is one. */
export function itemprop(page: HtmlPage, name: string): string | undefined {
  const { $ } = page;
  const item = $(ITEM).first();
  const found = item.length > 0 && item.find(`[itemprop~="${name}"]`).length > 0 ? item.find(`[itemprop~="${name}"]`).first() : $(`[itemprop~="${name}"]`).first();
  const element = found[0];
  if (!element) return undefined;
  const inner = name === "author" ? found.find('[itemprop~="name"]').first() : found;
  return found.attr("content") ?? found.attr("datetime") ?? (textOf((inner[0] ?? element) as unknown as HtmlNode) || undefined);
}

const DATE_PLACES = 'time[datetime], time, [class*="publish" i], [class*="date" i], [class*="time" i], [class*="byline" i], [class*="updat" i], [class*="author" i], [class*="meta" i], [id*="date" i], [id*="time" i]';
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
  let looked = 0;
  page.$(DATE_PLACES).each((_, element) => {
    if (++looked > 400) return false;
    const node = element as unknown as HtmlNode;
    const text = textOf(node);
    if (text.length > 260) return true;
    const name = `${element.attribs["class"] ?? ""} ${element.attribs["itemprop"] ?? ""}`;
    // One line may say both: «प्रकाशित: 29 दिसंबर 2022, 07:12 PM | अपडेटेड: 30 दिसंबर 2022».
    for (const part of splitDates(element.attribs["datetime"] ?? text)) {
      const value = readDate(part);
      if (value) take(`${part} ${name}`, value);
    }
    return undefined;
  });
  if (published === null && unnamed === null && modified === null) {
    for (const line of linesByTitle(page, title)) if (line.length < 140) for (const part of splitDates(line)) {
      const value = readDate(part);
      if (value) take(part, value);
    }
  }
  return { published: published ?? unnamed ?? modified ?? null, modified };
}

/** Cuts before each word that says what the date is, so that each part has one date. */
export const splitDates = (text: string): string[] =>
  text.split(/(?=(?:updated|published|posted|modified|प्रकाशित|अपडेटेड|अपडेट|संशोधित|पब्लिश)(?![a-z\u0900-\u0963])\s*(?:by|on|at|:|：|-|–)?)/i).filter((p) => /[\d०-९]/.test(p));

/** The lines around the headline: most sites print the date there. */
function linesByTitle(page: HtmlPage, title: string): string[] {
  const lines = readLines(page.root, { mass: () => 1, total: 1 }).slice(0, 5000).map((l) => l.text);
  const at = lines.indexOf(title);
  return at < 0 ? lines.slice(0, 12) : [...lines.slice(at + 1, at + 7), ...lines.slice(Math.max(0, at - 3), at).reverse()];
}

/** «By मनोज मिश्रा | Publish Date: …» */
export function visibleAuthor(page: HtmlPage): string | undefined {
  let author: string | undefined;
  page.$('[class*="byline" i], [class*="author" i], [class*="writer" i], [class*="dateinfo" i], [class*="postmeta" i], [class*="meta" i]').slice(0, 60).each((_, element) => {
    const text = textOf(element as unknown as HtmlNode);
    author = /^(?:(?:written|edited|reported|published) by|by|लेखक|रिपोर्टर)\s*[:：-]?\s*([^|,•·:]{2,40}?)\s*(?:[|,•·]|$|(?:publish|updat|posted|प्रकाशित|अपडेट|last|edited))/i.exec(text)?.[1];
    return author === undefined;
  });
  return author;
}
