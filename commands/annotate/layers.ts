/** What each layer finds in a document, and what of a mention is told. */
import { findAttributions } from "../../extract/attributions/index.ts";
import { findCues } from "../../extract/cues/index.ts";
import { findDates } from "../../extract/dates/index.ts";
import { findDiseases, findVariants } from "../../extract/diseases/index.ts";
import type { DateMention, NumberMention, PlaceMention } from "../../extract/mention.ts";
import { findNumbers } from "../../extract/numbers/index.ts";
import { findPlaces } from "../../extract/places/index.ts";
import { findPopulations } from "../../extract/populations/index.ts";
import { type Document, type Mention, readDocument, type Token } from "../../extract/text/document.ts";
import type { LayerName } from "./names.ts";

/** `start` and `end`: UTF-16 offsets in the text as handed in; `text` is what stands there. */
export interface Annotation {
  readonly layer: LayerName;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A number; an ISO day or `from/to`; the id of a place, disease …; null where the text alone does not tell. */
  readonly value: number | string | null;
  readonly [attribute: string]: unknown;
}

type Told = { readonly value: Annotation["value"] } & Readonly<Record<string, unknown>>;
type Layer = (doc: Document, publishedAt: string | undefined) => readonly (readonly [Mention, Told])[];

/** A word that may be a place (गया, आरा, बाढ़) is taken for one from here on. */
const SURE = 0.5;

const layer =
  <M extends Mention>(
    find: (doc: Document, publishedAt: string | undefined) => readonly M[],
    tell: (mention: M) => Told,
  ): Layer =>
  (doc, publishedAt) =>
    find(doc, publishedAt).map((mention) => [mention, tell(mention)]);

const LAYERS: Readonly<Record<LayerName, Layer>> = {
  numbers: layer(findNumbers, tellNumber),
  dates: layer(findDates, tellDate),
  places: layer((doc) => findPlaces(doc).filter(({ sure }) => sure >= SURE), tellPlace),
  diseases: layer(findDiseases, ({ disease }) => ({ value: disease })),
  variants: layer(findVariants, ({ variant }) => ({ value: variant })),
  cues: layer(findCues, ({ cue }) => ({ value: cue })),
  populations: layer(findPopulations, ({ population }) => ({ value: population })),
  attributions: layer(findAttributions, ({ attribution }) => ({ value: attribution })),
};

function tellNumber({ value, qualifier, max, each, ordinal, percent, none, notCount }: NumberMention): Told {
  return { value, qualifier, ...present({ max, each, ordinal, percent, none, notCount }) };
}

function tellDate({ from, to, kind, window, until, past, ahead }: DateMention): Told {
  return { value: from === to ? from : `${from}/${to}`, kind, ...present({ window, until, past, ahead }) };
}

function tellPlace({ place, kind, others, locality, facility, relative }: PlaceMention): Told {
  return { value: place ?? null, kind, ...present({ others, locality, facility, relative }) };
}

const present = (attributes: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false));

/** The mentions of the layers, in text order. Days that need a publication day have none without it. */
export function annotate(text: string, layers: readonly LayerName[], publishedAt: string | undefined): Annotation[] {
  const doc = readDocument(text);
  return layers
    .flatMap((name) =>
      LAYERS[name](doc, publishedAt).map(([mention, told]): Annotation => {
        const [start, end] = spanOf(doc, mention);
        return { layer: name, start, end, text: text.slice(start, end), ...told };
      }),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A mention's place in the text as handed in, with marks and joiners that normalising dropped behind its last letter. */
function spanOf(doc: Document, { first, end }: Mention): [number, number] {
  const start = doc.rawOffset((doc.tokens[first] as Token).start);
  let stop = doc.rawOffset((doc.tokens[end - 1] as Token).end - 1) + 1;
  while (/^[\p{M}\u200c\u200d]$/u.test(doc.raw.charAt(stop))) stop++;
  return [start, stop];
}
