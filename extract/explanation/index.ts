/** Why the facts of an article are what they are, and why its other numbers are none, in a person's words. */
import type { ArticleInput } from "../../model/article.ts";
import type { Fact } from "../../model/fact.ts";
import type { Stated } from "../facts/assemble.ts";
import type { NumberMention } from "../mention.ts";
import { findNumbers } from "../numbers/index.ts";
import type { ArticleReading, Field } from "../reading.ts";
import { type Document, readDocument, type Token } from "../text/document.ts";
import { because } from "./because.ts";
import { whyNot, whyNotCounted } from "./why-not.ts";

export interface Explained {
  readonly fact: Fact;
  /** The rules that made it, in order: metric, place, day, disease, and who is said to have given it. */
  readonly because: readonly string[];
}

/** A number that became no fact. */
export interface Rejected {
  /** As it was read; 0 for a none. */
  readonly value: number;
  /** The number as it stands in `field`, verbatim. */
  readonly text: string;
  readonly field: "text" | "title";
  /** UTF-16 offsets of `text` in its field as handed in. */
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

export interface Explanation {
  readonly facts: readonly Explained[];
  readonly rejected: readonly Rejected[];
}

export function explainReading({ stated, text, title }: ArticleReading): Explanation {
  return {
    facts: stated.map((s) => ({ fact: s.fact, because: because(s) })),
    rejected: [text, title].flatMap((field) => rejectedOf(field, stated)),
  };
}

function rejectedOf(field: Field, stated: readonly Stated[]): Rejected[] {
  const { doc, written } = field.analysis;
  const used = new Set(stated.filter(({ fact }) => fact.field === field.name).map(({ claim }) => claim.number));
  const reason = whyNot(field);
  return written.filter((n) => !used.has(n)).map((n) => rejected(doc, field.name, n, reason(n)));
}

/** Of an article that is not read further: it names no disease, or holds no number. */
export function explainUnread(article: ArticleInput): Explanation {
  const fields = [
    ["text", article.text],
    ["title", article.title ?? ""],
  ] as const;
  return {
    facts: [],
    rejected: fields.flatMap(([name, raw]) => {
      const doc = readDocument(raw);
      return findNumbers(doc).map((n) =>
        rejected(doc, name, n, whyNotCounted(n) ?? "the article names no disease that it could be of"),
      );
    }),
  };
}

function rejected(doc: Document, field: "text" | "title", n: NumberMention, why: string): Rejected {
  const start = doc.rawOffset((doc.tokens[n.first] as Token).start);
  const end = doc.rawOffset((doc.tokens[n.end - 1] as Token).end - 1) + 1;
  return { value: n.value, text: doc.raw.slice(start, end), field, start, end, why };
}
