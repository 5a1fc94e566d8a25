import type { Recipe } from "../recipe.ts";

export const jagran: Recipe = {
  id: "jagran",
  hosts: ["jagran.com", "jagranjosh.com", "naidunia.com"],
  layouts: [
    {
      since: "2022-01-01",
      body: ".ArticleBody, .articleBody, .article-content",
      title: "h1",
      published: ".ArticleDetail_date, .dateInfo, time",
      author: ".reportedBy a, .authorName",
      remove: ".relatedNews, .alsoRead, .Highlights_head",
    },
    {
      since: "2013-01-01",
      body: ".article-content, #article-bodycontent, .articlebox",
      title: "h1",
      published: ".date, .headertext",
    },
  ],
};
