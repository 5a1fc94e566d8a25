/** The layers by name, apart from what finds them, so that --help stays quick. */
export const LAYER_NAMES = [
  "numbers",
  "dates",
  "places",
  "diseases",
  "variants",
  "cues",
  "populations",
  "attributions",
] as const;
export type LayerName = (typeof LAYER_NAMES)[number];
