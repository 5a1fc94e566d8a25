import type { Recipe } from "../recipe.ts";

export const bbc: Recipe = {
  id: "bbc",
  hosts: ["bbc.com", "bbc.co.uk"],
  layouts: [
    {
      since: "2020-06-01",
      body: 'main [dir="ltr"] > p, main [dir="ltr"] > h2, main [dir="ltr"] > ul, main [dir="ltr"] > table, main p[dir="ltr"]',
      title: "h1",
      published: "main time",
      remove: 'section[role="region"], [data-e2e="recommendations-heading"]',
    },
    {
      since: "2015-01-01",
      body: ".story-body__inner, .story-body .bodytext",
      title: "h1",
      published: ".date.date--v2, .mini-info-list .date",
      author: ".byline__name",
      remove: ".social-embed, .media-landscape, .story-body__unordered-list a.story-body__link-external",
    },
  ],
};
