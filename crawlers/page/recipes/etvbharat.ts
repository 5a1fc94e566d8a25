import type { Recipe } from "../recipe.ts";

export const etvbharat: Recipe = {
  id: "etvbharat",
  hosts: ["etvbharat.com", "react.etvbharat.com"],
  layouts: [
    {
      since: "2023-06-01",
      body: '.article-content .text-base, [class*="articleBody"], .article-body',
      title: "h1",
      published: ".published-date, time",
    },
    { since: "2018-01-01", body: ".story-details, .articlebodydesc, .paragraph", title: "h1", published: ".pubdate" },
  ],
};
