/** Pages as ten kinds of outlets build them, four layouts each, with all that stands around an article. The outlets are made up. */

import { hindustaniPages, jagritPages, wordpressPages } from "./dailies.ts";
import { hashedPages, ujalaPages } from "./papers.ts";
import type { SavedPage } from "./parts.ts";
import { portalPages, televisionPages } from "./portals.ts";
import { appPages, oldPages, townPages } from "./small.ts";

export const savedPages = (): SavedPage[] => [
  ...ujalaPages(),
  ...hashedPages(),
  ...wordpressPages(),
  ...hindustaniPages(),
  ...televisionPages(),
  ...jagritPages(),
  ...portalPages(),
  ...oldPages(),
  ...appPages(),
  ...townPages(),
];
