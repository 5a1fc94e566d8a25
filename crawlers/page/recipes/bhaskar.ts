import type { Recipe } from "../recipe.ts";

export const bhaskar: Recipe = {
  id: "bhaskar",
  hosts: ["bhaskar.com"],
  layouts: [
    {
      since: "2020-06-01",
      body: "article .story-content, article [data-story-content], article > div > p",
      title: "h1",
      published: "article time",
    },
    {
      since: "2012-01-01",
      body: ".ba_content, .db_storybox, #storyBody",
      title: "h1",
      published: ".ba_date, .db_date",
    },
  ],
};
