/** What a fact is about, in words: «नए मामले, पटना» and the small print. */
import type { Fact } from "../../../model/fact.ts";
import { day } from "../format.ts";
import { sayOf, useLanguage, useSay } from "../language.ts";
import { useName, usePlaceName } from "../vocabulary.ts";

type About = Pick<Fact, "metric" | "disease" | "place"> &
  Partial<Pick<Fact, "facility" | "locality" | "population" | "variant" | "asOf" | "until" | "attribution">>;

export interface Described {
  readonly metric: string;
  readonly disease: string;
  /** Smallest place first: «कंकड़बाग, पटना». */
  readonly where: string;
  readonly when: string;
  /** Population, variant, who said so. */
  readonly details: readonly string[];
}

export function useDescription(): (about: About) => Described {
  const name = useName();
  const placeName = usePlaceName();
  const say = useSay();
  const language = useLanguage();
  return (about) => {
    const facility = about.facility && name("facility", about.facility);
    const place = placeName(about.place);
    // «पीएमसीएच, पटना» says its district already.
    const parts = [facility, about.locality, facility?.includes(place) ? "" : place];
    const until = about.until === undefined ? "" : `, ${say("untilHour", { hour: about.until })}`;
    return {
      metric: name("metric", about.metric),
      disease: name("disease", about.disease),
      where: parts.filter(Boolean).join(", "),
      when: about.asOf === undefined ? say("undated") : day(about.asOf, language) + until,
      details: [
        about.population && sayOf(say, `population_${about.population}`, about.population),
        about.variant,
        about.attribution && say("saidBy", { who: sayOf(say, `attribution_${about.attribution}`, about.attribution) }),
      ].filter((detail): detail is string => typeof detail === "string" && detail !== ""),
    };
  };
}
