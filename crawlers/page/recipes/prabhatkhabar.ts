import type { Recipe } from "../recipe.ts";

export const prabhatkhabar: Recipe = {
  id: "prabhatkhabar",
  hosts: ["prabhatkhabar.com"],
  layouts: [
    {
      since: "2024-01-01",
      body: ".entry-content, .post-content",
      title: "h1",
      published: "time.entry-date",
      author: ".author-name",
    },
    {
      since: "2019-01-01",
      body: '[class*="story-element-text"], .arr--story-page-card .story-element',
      title: "h1",
      published: ".arr__timeago",
      remove: ".arr--read-more",
    },
    {
      since: "2014-01-01",
      body: ".storydetail, #storyDetail, .field-name-body",
      title: "h1",
      published: ".submitted, .date",
    },
  ],
};
