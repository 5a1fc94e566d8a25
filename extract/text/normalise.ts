/** One spelling for what Hindi writes in several ways; the store folds its search words by the same function. */
export { fold, type Normalised, normalise, SPLIT_VOWELS } from "../../model/text/normalise.ts";
