/** Who an editor is, by bearer token. */
import { createHash, timingSafeEqual } from "node:crypto";
import { Problem } from "./problem.ts";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * The editor's name behind an Authorization header; throws the 401 that says what is missing.
 * Every token is compared, in the same time whatever was sent.
 */
export function editorOf(header: string | undefined, tokens: ReadonlyMap<string, string>): string {
  if (tokens.size === 0) throw new Problem(401, "Decisions need an editor's token, and none is set up (TATHYA_TOKENS)");
  const sent = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
  if (sent === undefined)
    throw new Problem(401, "Decisions need an editor's token: send it as Authorization: Bearer TOKEN");
  const wanted = digest(sent);
  let name: string | undefined;
  for (const [token, editor] of tokens) if (timingSafeEqual(digest(token), wanted)) name = editor;
  if (name === undefined) throw new Problem(401, "This token is no editor's");
  return name;
}
