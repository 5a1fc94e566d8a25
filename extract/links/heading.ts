/** Headings and headers that announce what a list counts: «किस जिले में अब तक कितने मरीज», «कहां कितनी मौत :», «एम्स :». */
import type { MetricId } from "../../model/metrics.ts";
import type { CueId } from "../cues/index.ts";
import type { Sentence, Token } from "../text/document.ts";
import type { Analysis } from "./analysis.ts";
import type { Span } from "./clauses.ts";
import { cuesIn } from "./metric.ts";
import { FINITE } from "./words.ts";

/** The metric a run of heading words announces. */
export function announced(a: Analysis, span: Span): MetricId | undefined {
  const cues = cuesIn(a, span).map((c) => c.cue);
  const has = (...ids: CueId[]) => ids.some((id) => cues.includes(id));
  const total = has("sofar", "total") && !has("new");
  if (has("active")) return "active_cases";
  if (has("death")) return total ? "total_deaths" : "new_deaths";
  if (has("recovery", "discharge")) return total ? "total_recoveries" : "new_recoveries";
  if (has("negative")) return "new_negative_tests";
  if (has("admit", "treat")) return "hosp_patients";
  if (has("dose", "first_dose", "second_dose")) return total ? "total_vaccinations" : "new_vaccinations";
  if (has("case")) return total ? "total_cases" : "new_cases";
  if (has("icu_bed")) return "icu_beds";
  if (has("oxygen_bed")) return "oxygen_beds";
  if (has("free") && has("bed")) return "beds_available";
  if (has("bed")) return "beds";
  if (has("ventilator")) return "ventilators";
  if (has("quarantine")) return "quarantined";
  if (has("zone")) return "containment_zones";
  if (has("test")) return total ? "total_tests" : "new_tests";
  return undefined;
}

/** True for a short line without number or verb at its end: a heading. */
export function isHeading(a: Analysis, sentence: Sentence, alone: boolean): boolean {
  if (!alone || sentence.end - sentence.first > 16) return false;
  for (let i = sentence.first; i < sentence.end; i++)
    if (a.numberAt[i] && a.numberAt[i]?.notCount === undefined) return false;
  const last = a.doc.tokens[sentence.end - 1] as Token;
  if (/^[।.]$/.test(last.text) && FINITE.has((a.doc.tokens[sentence.end - 2] as Token | undefined)?.text ?? ""))
    return false;
  return !/^[।]$/.test(last.text);
}

/** End of a header before a colon at a paragraph's start («इंदौर :», «कहां कितनी मौत :»), or its first token. */
export function headerEnd(a: Analysis, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + 9); i++) {
    const t = a.doc.tokens[i] as Token;
    if ((t.text === ":" || t.text === "|") && i > first) return i + 1;
    if (a.numberAt[i] || /^[,।.]$/.test(t.text)) return first;
  }
  return first;
}
