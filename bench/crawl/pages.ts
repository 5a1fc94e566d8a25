/** The pages of a made-up newspaper: what surrounds an article on such sites, and the article itself in our own words. */
import { type NewsArticle, newsArticles } from "../extract/news.ts";

/** As many different articles; more pages repeat their text under other addresses and titles. */
const DIFFERENT = 500;
const articles = newsArticles(DIFFERENT, { seed: 23 });

export const pagePath = (i: number): string => `/khabar/${i}.html`;

export const articleOf = (i: number): NewsArticle => {
  const article = articles[i % DIFFERENT] as NewsArticle;
  return { ...article, title: `${article.title}: खबर ${i}` };
};

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const menu = Array.from({ length: 60 }, (_, i) => `<li class="nav-item"><a href="/section/${i}">खंड ${i}</a></li>`).join(
  "",
);
const script = `<script>window.dataLayer=window.dataLayer||[];${"(function(w,d){w.push({event:'view',at:d})})(window.dataLayer,0);".repeat(60)}</script>`;
const style = `<style>${".card{margin:0 auto;padding:4px 8px;border:1px solid #ddd;border-radius:4px}".repeat(80)}</style>`;

/** About 35 kB, as an article page of a paper without its pictures. */
export function pageHtml(i: number, origin: string): string {
  const { title, text, publishedAt } = articleOf(i);
  const paragraphs = text.split("\n").map((p) => `<p class="para">${escapeHtml(p.trim())}</p>`);
  const related = Array.from(
    { length: 12 },
    (_, k) =>
      `<div class="card"><a href="${pagePath(i + k + 1)}"><img data-src="/img/${i}-${k}.jpg" alt=""><h3>${escapeHtml(articleOf(i + k + 1).title)}</h3></a></div>`,
  ).join("");
  const linked = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    datePublished: `${publishedAt}T08:00:00+05:30`,
    author: { "@type": "Person", name: "संवाददाता" },
    mainEntityOfPage: origin + pagePath(i),
  };
  return `<!doctype html><html lang="hi"><head><meta charset="utf-8"><title>${escapeHtml(title)} | दैनिक नमूना</title><link rel="canonical" href="${origin}${pagePath(i)}"><meta property="og:title" content="${escapeHtml(title)}"><meta property="og:type" content="article"><meta property="article:published_time" content="${publishedAt}T08:00:00+05:30"><script type="application/ld+json">${JSON.stringify(linked)}</script>${style}${script}</head><body><header><nav><ul>${menu}</ul></nav></header><main><article><h1>${escapeHtml(title)}</h1><div class="story">${paragraphs.join("")}</div></article><aside><h2>और खबरें</h2>${related}</aside></main><footer><ul>${menu}</ul></footer>${script}</body></html>`;
}

export function sitemapXml(from: number, to: number, origin: string): string {
  const entries = Array.from({ length: to - from }, (_, k) => `<url><loc>${origin}${pagePath(from + k)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</urlset>`;
}
