import type { Recipe } from "../recipe.ts";

export const news18: Recipe = {
  id: "news18",
  hosts: ["hindi.news18.com", "news18.com"],
  layouts: [
    {
      since: "2022-01-01",
      body: ".story-article-content, #article_body, .article_content_img ~ p",
      title: "h1",
      published: "time",
      author: ".author-name",
      remove: ".tag-block, .jsx-ad",
    },
    {
      since: "2015-01-01",
      body: "#article_body, .article_body, .article-content-box",
      title: "h1",
      published: ".publish_date, .article_date",
    },
  ],
};
