import type { Recipe } from "../recipe.ts";

export const livehindustan: Recipe = {
  id: "livehindustan",
  hosts: ["livehindustan.com"],
  layouts: [
    {
      since: "2023-01-01",
      body: ".stry-bdy, .storyBody, #storyBody",
      title: "h1",
      published: ".stry-date time, .pbl-date",
      author: ".author-name a",
      remove: ".also-read-box",
    },
    {
      since: "2016-01-01",
      body: ".story-detail, .article-content, .news-detail",
      title: "h1",
      published: ".time-mdate, .story-date",
    },
  ],
};
