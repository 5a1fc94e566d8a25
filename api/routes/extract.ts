/** An article → its facts, for a program that only wants the reading. Nothing is stored. */
import { type Static, Type } from "typebox";
import { ArticleInput } from "../../model/article.ts";
import { ExtractAnswer, PROBLEMS } from "../answers.ts";
import { textsOnly } from "../texts-only.ts";
import type { Routes } from "./route.ts";

/** UTF-16 units: several times the longest report, little enough to be read in a breath. */
const LONGEST_TEXT = 200_000;

const { id, publishedAt: _pattern, text: _text, ...fields } = ArticleInput.properties;
const ExtractBody = Type.Object({
  ...fields,
  text: Type.String({ maxLength: LONGEST_TEXT, description: `a text of at most ${LONGEST_TEXT} characters` }),
  id: Type.Optional(id),
  publishedAt: Type.Optional(
    Type.String({ format: "day-or-instant", description: "a day, YYYY-MM-DD, or an ISO 8601 instant" }),
  ),
});
type ExtractBody = Static<typeof ExtractBody>;

export const extractRoutes: Routes = async (app, { extract }) => {
  app.post(
    "/extract",
    {
      preValidation: textsOnly(Object.keys(ExtractBody.properties)),
      bodyLimit: 2 * 1024 * 1024,
      schema: {
        tags: ["extract"],
        summary: "Read one article",
        body: ExtractBody,
        response: { 200: ExtractAnswer, ...PROBLEMS },
      },
    },
    async (request) => {
      const article = { id: "article", ...(request.body as ExtractBody) };
      return { id: article.id, facts: [...(await extract(article))] };
    },
  );
};
