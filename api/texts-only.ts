/** Bodies are JSON: what is to be a text must be one. Query values are coerced, and the same validator checks both. */
import type { preValidationAsyncHookHandler } from "fastify";
import { Problem } from "./problem.ts";

/**
 * Refuses a body in which one of `members` is other than a text, before coercion would make one of it.
 * Null says, as leaving out does, that there is none.
 */
export const textsOnly =
  (members: readonly string[]): preValidationAsyncHookHandler =>
  async (request) => {
    const { body } = request;
    if (typeof body !== "object" || body === null || Array.isArray(body)) return;
    const given = body as Record<string, unknown>;
    for (const member of members) if (given[member] === null) delete given[member];
    const errors = members
      .filter((member) => given[member] !== undefined && typeof given[member] !== "string")
      .map((parameter) => ({ parameter, in: "body" as const, detail: "takes a text" }));
    if (errors.length > 0) throw new Problem(400, errors.map((e) => `${e.parameter}: ${e.detail}`).join("; "), errors);
  };
