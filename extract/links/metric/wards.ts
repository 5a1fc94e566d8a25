/** Whether a number's own words speak of a hospital: a ward, a hospital by name, «अस्पताल». */
import type { ItemView } from "./item-view.ts";

/** A ward, or a hospital by name. */
export const isInOwnFacility = ({ a, item }: ItemView): boolean => {
  for (let i = item.left.from; i < item.right.to; i++)
    if (a.placeAt[i]?.kind === "facility" || a.cueAt[i]?.cue === "ward") return true;
  return false;
};

/** The same, or «अस्पताल» that the text named before. */
export const isInHospital = ({ a, item }: ItemView): boolean => {
  for (let i = item.left.from; i < item.right.to; i++) {
    const place = a.placeAt[i];
    if (place?.kind === "facility" || place?.relative === "hospital" || a.cueAt[i]?.cue === "ward") return true;
  }
  return false;
};
