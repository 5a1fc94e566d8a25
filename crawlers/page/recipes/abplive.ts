import type { Recipe } from "../recipe.ts";

export const abplive: Recipe = {
  id: "abplive",
  hosts: ["abplive.com", "abplive.in"],
  layouts: [
    {
      since: "2023-01-01",
      body: ".abp-story-article, .abp-story-detail, #abp-story-body",
      title: "h1",
      published: ".abp-article-byline time",
      author: ".abp-article-byline-author a",
      remove: ".uk-card, .abp-related",
    },
    {
      since: "2018-01-01",
      body: ".article-data, .article_content, .uk-article",
      title: "h1",
      published: ".article-date, .date_time",
    },
  ],
};
