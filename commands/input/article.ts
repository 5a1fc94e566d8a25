/** JSON text → article, or words for what is wrong with it. */
import { Compile } from "typebox/compile";
import { ArticleInput } from "../../model/article.ts";

const schema = Compile(ArticleInput);
const FIELDS = Object.keys(ArticleInput.properties) as readonly (keyof ArticleInput)[];
const REQUIRED: readonly string[] = ArticleInput.required;

export type Parsed = { readonly article: ArticleInput } | { readonly message: string };

/** Parses one JSON object. Never throws. */
export function parseArticle(json: string): Parsed {
  const parsed = parseJson(json);
  return "message" in parsed ? parsed : checkArticle(parsed.value);
}

/** Parses any JSON. The message quotes the text with its control characters made harmless for a terminal. */
export function parseJson(json: string): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: JSON.parse(json) as unknown };
  } catch (error) {
    return { message: `not JSON: ${(error as Error).message.replace(/\p{Cc}/gu, "�")}` };
  }
}

/** Checks a value that came from JSON. Keys that an article does not have are left out; null in an optional field means: not known. */
export function checkArticle(value: unknown): Parsed {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { message: `an article is a JSON object, this is ${nameOf(value)}` };
  }
  const given = value as Record<string, unknown>;
  const article: Record<string, unknown> = {};
  for (const field of FIELDS) {
    if (!Object.hasOwn(given, field)) continue;
    if (given[field] === null && !REQUIRED.includes(field)) continue;
    article[field] = given[field];
  }
  const missing = REQUIRED.filter((field) => !(field in article));
  if (missing.length > 0) return { message: `${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing` };
  if (!schema.Check(article))
    return {
      message: schema
        .Errors(article)
        .map(({ instancePath, message }) => complaint(instancePath, message, article))
        .join("; "),
    };
  if (article.publishedAt !== undefined && !isDayOrInstant(article.publishedAt)) return { message: NO_DAY };
  return { article };
}

const NO_DAY = "publishedAt must be a day (2021-07-08) or an instant (2021-07-08T16:00:00+05:30)";

function complaint(path: string, message: string, article: Readonly<Record<string, unknown>>): string {
  const field = path.slice(1);
  const value = article[field];
  if (typeof value !== "string") return `${field} must be a string, not ${nameOf(value)}`;
  if (field === "publishedAt") return NO_DAY;
  if (value === "") return `${field} must not be empty`;
  return `${field} ${message}`;
}

/** A day that is in the calendar, alone or as the start of an instant. */
function isDayOrInstant(text: string): boolean {
  const day = text.slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return false;
  return text.length === 10 || !Number.isNaN(Date.parse(text));
}

function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
