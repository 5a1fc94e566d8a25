import type { Recipe } from "../recipe.ts";

export const zeenews: Recipe = {
  id: "zeenews",
  hosts: ["zeenews.india.com", "zeebiz.com"],
  layouts: [
    {
      since: "2021-01-01",
      body: ".article_description, .article_content .content, #fullArticle",
      title: "h1",
      published: ".articledate, .article-date",
      author: ".article_author a",
      remove: ".also_read, .read-also",
    },
    {
      since: "2014-01-01",
      body: ".field-name-body, .article-right-col .content",
      title: "h1",
      published: ".writer, .date",
    },
  ],
};
