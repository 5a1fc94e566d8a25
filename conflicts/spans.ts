/** Spans of facts to be read, put together where one look-up finds what several ask for. */
import type { FactSpan } from "./rule.ts";

/** Each once; spans that differ only in their places become one. */
export function merged(spans: readonly FactSpan[]): FactSpan[] {
  const others = new Map<string, FactSpan>();
  const places = new Map<string, { span: Extract<FactSpan, { places: unknown }>; places: Set<string> }>();
  for (const span of spans) {
    if (!("places" in span)) {
      others.set(JSON.stringify(span), span);
      continue;
    }
    const name = JSON.stringify({ ...span, places: [] });
    const known = places.get(name);
    if (known) for (const place of span.places) known.places.add(place);
    else places.set(name, { span, places: new Set(span.places) });
  }
  return [...others.values(), ...[...places.values()].map(({ span, places }) => ({ ...span, places: [...places] }))];
}
