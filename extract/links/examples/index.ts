/**
 * What is written, and below it, behind «=», the facts that are in it. Documentation and test at once: add two lines, the tests pick them up.
 *
 * A fact is `metric place value` and what is not as usual: >= at least, <= at most, ~ about, 10..12 a range; a disease other than covid-19;
 * @day where it is not the day of publication, 2021-07-12; f: facility, p: population, v: variant, a: who said it. Several facts are
 * parted by «;», none is «-». In a text ⏎ ends a line, ⇥ is a tab, and what stands before ‖ is the headline. Places lack their «IN-».
 */
import { DISEASES } from "./diseases.ts";
import { HEADLINES } from "./headlines.ts";
import { HOSPITALS } from "./hospitals.ts";
import { LIMITS_AND_RATES } from "./limits-and-rates.ts";
import { LISTS } from "./lists.ts";
import { NEW_AND_TOTAL } from "./new-and-total.ts";
import { NOT_COUNTED } from "./not-counted.ts";
import { PLACES } from "./places.ts";
import { SENTENCES } from "./sentences.ts";
import { TABLES } from "./tables.ts";
import { VACCINES } from "./vaccines.ts";

export const EXAMPLES = [
  DISEASES,
  HEADLINES,
  HOSPITALS,
  LIMITS_AND_RATES,
  LISTS,
  NEW_AND_TOTAL,
  NOT_COUNTED,
  PLACES,
  SENTENCES,
  TABLES,
  VACCINES,
].join("");
