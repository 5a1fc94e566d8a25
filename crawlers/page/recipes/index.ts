/** The publishers whose pages are known. */
import type { Recipe } from "../recipe.ts";
import { aajtak } from "./aajtak.ts";
import { abplive } from "./abplive.ts";
import { amarujala } from "./amarujala.ts";
import { bbc } from "./bbc.ts";
import { bhaskar } from "./bhaskar.ts";
import { etvbharat } from "./etvbharat.ts";
import { jagran } from "./jagran.ts";
import { livehindustan } from "./livehindustan.ts";
import { news18 } from "./news18.ts";
import { pib } from "./pib.ts";
import { prabhatkhabar } from "./prabhatkhabar.ts";
import { zeenews } from "./zeenews.ts";

export const RECIPES: readonly Recipe[] = [
  amarujala,
  bhaskar,
  prabhatkhabar,
  livehindustan,
  news18,
  abplive,
  zeenews,
  etvbharat,
  jagran,
  aajtak,
  bbc,
  pib,
];

/** The recipe for a host, if its publisher is known. */
export const recipeFor = (host: string): Recipe | undefined =>
  RECIPES.find((r) => r.hosts.some((h) => host === h || host.endsWith(`.${h}`)));
