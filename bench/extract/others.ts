/** What others do with as much text: wink-nlp's annotation and chrono's date finding. Both read English; the text is the same. */
import * as chrono from "chrono-node";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

// its types speak of CommonJS's default
const wink = (winkNLP as unknown as (model: unknown) => { readDoc(text: string): { tokens(): { length(): number } } })(
  model,
);

/** Tokens, sentences, parts of speech, entities, sentiment: wink's own default pipe. Gives the number of tokens. */
export const annotateWithWink = (text: string): number => wink.readDoc(text).tokens().length();

/** How many dates chrono finds. */
export const datesWithChrono = (text: string): number => chrono.parse(text).length;
