/** The recogniser of places, regions, foreign countries and facilities. */
export { findPlaces, findPlacesOf } from "./find.ts";
export { romanise } from "./romanise.ts";
