/** Which elements of a page are no text of its article. Data first, the test after it. */
import type { HtmlNode } from "./tree.ts";

/** Elements that never hold an article's text. */
const NEVER = new Set(
  "script style noscript template iframe frame object embed applet svg math canvas video audio picture source img map button select option textarea input label nav dialog menu datalist progress meter link meta title head".split(
    " ",
  ),
);

/** Elements that hold none unless most of the text is in them. */
const SELDOM = new Set("aside header footer form figcaption figure".split(" "));

/** Words of class and id, after cutting at -, _ and capitals; a pair is written together («also-read» → alsoread). */
const WORDS = new Set(
  `ad ads adv advt advert advertisement advertise adsbygoogle adslot adbox adunit adcontainer gpt dfp sponsor sponsored promo promos promotion promoted outbrain taboola colombia mgid
  share sharing shares sharebar socialshare social socials sociallinks addthis addtoany follow followus followbox subscribe subscription newsletter whatsapp telegram facebook
  comment comments disqus commentbox related relatednews relatedstories relatedposts relatedarticle relatedarticles recommended recommendation recommendations recommend trending popular mostread mostpopular mostviewed
  alsoread readalso readmore morenews morestories moreread latestnews topnews topstories nextarticle nextstory prevnext prevarticle suggested suggestions youmaylike maylike crosslink inlinelink internallink
  gallery photogallery galleries slideshow slider carousel swiper slick photos photostory webstory webstories visualstories
  caption captions imgcaption imagecaption figcaption photocaption credit photocredit imagecredit wpcaption
  byline bylines author authors authorbox authorinfo authorname authorbio writtenby publishedby postedby editedby reportedby postmeta entrymeta articlemeta storymeta metainfo metadata dateline timestamp updatedon publishdate pubdate postdate articledate
  breadcrumb breadcrumbs breadcrum tags taglist topictags articletags storytags keywords topics hashtags
  poll quiz survey embed embeds embedded tweet twitter tweets twittertweet instagram instagrammedia youtube videoplayer video videos player jwplayer livetv audioplayer podcast
  appdownload downloadapp appinstall appbanner apppromo installapp getapp openapp appstrip notification notifications popup modal overlay lightbox tooltip cookie cookies consent gdpr login signin signup register
  pagination pager pagenav paging nav navbar navigation navlinks menu submenu topbar toolbar sidebar rhs rightrail rightsection widgetarea widgettitle footer copyright disclaimer
  skiplink screenreader sronly visuallyhidden hidden hide dnone invisible paywall paywallbox premiumbox subscribebox noprint printonly fontsize textresize googlenews preferredsource rating ratings likebox likes emoji reactions feedback loader loading skeleton spinner placeholder`.split(
    /\s+/,
  ),
);

/** Of these words the ones that name other people's or other stories' text, however long it is. */
const OTHERS = new Set(
  "comment comments disqus commentbox related relatednews relatedstories relatedposts relatedarticle relatedarticles recommended recommendation recommendations recommend outbrain taboola colombia mgid trending mostread mostpopular mostviewed alsoread readalso morenews morestories moreread latestnews topnews topstories nextarticle nextstory suggested suggestions youmaylike gallery photogallery galleries photostory webstory webstories cookie cookies consent gdpr footer sidebar rhs rightrail newsletter".split(
    " ",
  ),
);

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/**
 * How surely an element is beside the article: always; or by its name, unless it holds the headline («unless-headline»), or unless
 * most of the page's text stands in it («unless-main»).
 */
export type JunkKind = "always" | "unless-headline" | "unless-main";

const cache = new Map<string, JunkKind | null>();

/** What a class or id says. */
export function junkName(name: string): JunkKind | null {
  const known = cache.get(name);
  if (known !== undefined) return known;
  let kind: JunkKind | null = null;
  for (const token of name.slice(0, 2000).split(/\s+/)) {
    // «hidden-xs» and its like hide on one kind of screen only.
    if (
      token.length > 80 ||
      /^(?:hidden|hide|d|visible|invisible)-(?:xs|sm|md|lg|xl|print|mobile|tablet|desktop|phone)/i.test(token)
    )
      continue;
    const words = token
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[-_:.]+/)
      .filter((w) => !/^\d*$/.test(w))
      .map((w) => w.replace(/\d+$/, ""));
    for (const [i, word] of words.entries()) {
      for (const candidate of i + 1 < words.length ? [word, word + (words[i + 1] as string)] : [word]) {
        if (OTHERS.has(candidate)) kind = "unless-headline";
        else if (WORDS.has(candidate)) kind ??= "unless-main";
      }
    }
  }
  if (cache.size > 20_000) cache.clear();
  cache.set(name, kind);
  return kind;
}

export function junkKind(node: HtmlNode): JunkKind | null {
  const name = node.name;
  if (name === undefined) return null;
  const a = node.attribs ?? {};
  if (NEVER.has(name)) return "always";
  if (name.startsWith("amp-")) return "unless-main";
  if (
    a["hidden"] !== undefined ||
    a["aria-hidden"] === "true" ||
    (a["style"] !== undefined && HIDDEN_STYLE.test(a["style"]))
  )
    return "unless-main";
  if (name === "html" || name === "body" || name === "article" || name === "main") return null;
  if (SELDOM.has(name)) return "unless-main";
  const role = a["role"];
  if (role && /^(?:navigation|region|complementary|banner|contentinfo|search|dialog|alert|toolbar|menu)$/.test(role))
    return "unless-main";
  if (
    a["itemprop"] &&
    /\b(?:author|publisher|image|datePublished|dateModified|headline|comment|keywords|video)\b/.test(a["itemprop"])
  )
    return "unless-main";
  const byClass = a["class"] ? junkName(a["class"]) : null;
  const byId = a["id"] ? junkName(a["id"]) : null;
  return byClass === "unless-headline" || byId === "unless-headline" ? "unless-headline" : (byClass ?? byId);
}
