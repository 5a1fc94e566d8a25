import type { Recipe } from "../recipe.ts";

export const aajtak: Recipe = {
  id: "aajtak",
  hosts: ["aajtak.in", "aajtak.intoday.in"],
  layouts: [
    {
      since: "2021-01-01",
      body: ".story-with-main-sec .content-area, .text-formatted.field--name-body, .story__content",
      title: "h1",
      published: ".brand-detial-main .story-time, .update-time",
      author: ".brand-detial-main a",
      remove: ".also-read-story, .tab-link, .ads-container",
    },
    {
      since: "2013-01-01",
      body: ".storyBody, .storyText, .mos-story",
      title: "h1",
      published: ".upload-date, .strydate",
    },
  ],
};
