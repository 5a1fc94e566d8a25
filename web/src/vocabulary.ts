/** Names for people of diseases, metrics, places, facilities and sources, as the API gives them; loaded once. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { ask, type SourcesAnswer } from "./api.ts";
import { useLanguage } from "./language.ts";
import type { Language } from "./messages.ts";

interface Named {
  readonly id: string;
  readonly hi: string;
  readonly en: string;
}
interface Answer {
  readonly metrics: readonly Named[];
  readonly diseases: readonly Named[];
  readonly places: readonly (Named & { readonly level: string; readonly in: string | null })[];
  readonly facilities: readonly Named[];
}

export type Kind = "disease" | "metric" | "place" | "facility" | "source";
export type Vocabulary = Readonly<Record<Kind, ReadonlyMap<string, Named>>>;

const byId = (list: readonly Named[]): ReadonlyMap<string, Named> => new Map(list.map((entry) => [entry.id, entry]));

export async function loadVocabulary(): Promise<Vocabulary> {
  const [answer, { sources }] = await Promise.all([
    ask<Answer>("/api/v1/vocabulary"),
    ask<SourcesAnswer>("/api/v1/sources"),
  ]);
  return {
    disease: byId(answer.diseases),
    metric: byId(answer.metrics),
    place: byId(answer.places),
    facility: byId(answer.facilities),
    source: byId(sources.map(({ id, name }) => ({ id, hi: name, en: name }))),
  };
}

export const EMPTY: Vocabulary = {
  disease: new Map(),
  metric: new Map(),
  place: new Map(),
  facility: new Map(),
  source: new Map(),
};
export const VocabularyContext = createContext<Vocabulary>(EMPTY);

/** Name of an id in the page's language; an unknown id as it is. */
export function useName(): (kind: Kind, id: string) => string {
  const vocabulary = useContext(VocabularyContext);
  const language = useLanguage();
  return (kind, id) => vocabulary[kind].get(id)?.[language] ?? id;
}

/** «पटना, बिहार» for districts outside Bihar, so that two of one name can be told apart. */
export function placeWithState(vocabulary: Vocabulary, id: string, language: Language): string {
  const own = vocabulary.place.get(id)?.[language] ?? id;
  if (!id.includes("/") || id.startsWith("IN-BR/")) return own;
  const state = vocabulary.place.get(id.slice(0, id.indexOf("/")))?.[language];
  return state === undefined ? own : `${own}, ${state}`;
}

export function usePlaceName(): (id: string) => string {
  const vocabulary = useContext(VocabularyContext);
  const language = useLanguage();
  return (id) => placeWithState(vocabulary, id, language);
}
