/** What the tense of a verb says. */
import { is } from "../analysis.ts";
import { FINITE, PAST, PRESENT } from "../words.ts";
import type { ItemView } from "./item-view.ts";

/** «मिले हैं», «हुई है»: the verb is followed by its auxiliary. */
export function isPresentPerfect({ a, item, tailSpan }: ItemView): boolean {
  for (let i = item.right.from + 1; i < tailSpan.to; i++) if (is(a, i, PRESENT) && is(a, i - 1, FINITE)) return true;
  return false;
}

/** «मिले थे», «देखे गए थे» */
export function isPastPerfect({ a, item, tailSpan }: ItemView): boolean {
  for (let i = item.right.from + 1; i < tailSpan.to; i++) if (is(a, i, PAST) && is(a, i - 1, FINITE)) return true;
  return false;
}
