import { expect, test } from "vitest";
import type { PlaceMention } from "../../../extract/mention.ts";
import { EXAMPLES } from "../../../extract/places/examples.ts";
import { findPlaces } from "../../../extract/places/index.ts";
import { readDocument } from "../../../extract/text/document.ts";
import { readTable } from "../../../extract/text/table.ts";

const short = (id: string) => id.replace(/^IN-/, "");

function meaning(m: PlaceMention): string {
  if (m.kind === "facility") return `@${m.facility}`;
  if (m.kind === "foreign") return "foreign";
  if (m.kind === "relative") return `:${m.relative}`;
  if (m.kind === "division") return `~${short(m.place ?? "")}`;
  return short(m.place ?? "") + (m.locality ? ` (${m.locality})` : "") + (m.seat ? "*" : "");
}

/** Mentions in the notation of the table. */
const write = (m: PlaceMention) => [meaning(m), ...(m.others ?? []).map(short)].join(" or ");

const read = (text: string) => findPlaces(readDocument(text)).map(write).join(" ; ") || "-";

for (const [text = "", expected] of readTable(EXAMPLES)) {
  test(`«${text}» means ${expected}`, () => {
    expect(read(text)).toBe(expected);
  });
}
