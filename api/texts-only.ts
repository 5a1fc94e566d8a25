/** Bodies are JSON: what is to be a text must be one. Query values are coerced, and the same validator checks both. */
import type { preValidationAsyncHookHandler } from "fastify";
import { Problem } from "./problem.ts";

/** Refuses a body whose members are other than texts, before coercion would turn null into an empty text. */
export const textsOnly: preValidationAsyncHookHandler = async (request) => {
  if (typeof request.body !== "object" || request.body === null || Array.isArray(request.body)) return;
  const errors = Object.entries(request.body)
    .filter(([, value]) => typeof value !== "string")
    .map(([parameter]) => ({ parameter, in: "body" as const, detail: "takes a text, or is left out" }));
  if (errors.length > 0) throw new Problem(400, errors.map((e) => `${e.parameter}: ${e.detail}`).join("; "), errors);
};
