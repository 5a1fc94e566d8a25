import type { Recipe } from "../recipe.ts";

export const amarujala: Recipe = {
  id: "amarujala",
  hosts: ["amarujala.com"],
  layouts: [
    {
      since: "2021-01-01",
      body: ".article-desc, .khas-batei",
      title: "h1",
      published: ".auther-time, .authorTime",
      author: ".auth-detail a",
      remove: ".live-tv-wdgt, .image-caption, .widget, .ul_styling.related",
    },
    { since: "2015-01-01", body: ".desc, #desc", title: "h1", published: ".date, .time" },
  ],
};
