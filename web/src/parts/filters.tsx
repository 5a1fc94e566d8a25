/** Filters that live in the address: choosing adds one, its chip takes it away again. */
import type { Facets } from "../api.ts";
import { number, shortDay } from "../format.ts";
import { useLanguage, useSay } from "../language.ts";
import type { MessageId } from "../messages.ts";
import { go, type Place, withQuery } from "../router.ts";
import { useName, usePlaceName } from "../vocabulary.ts";

export type FilterName = "disease" | "metric" | "place" | "source" | "kind" | "status";

/** Names for people of a filter's values. */
export function useFilterName(): (filter: string, value: string) => string {
  const name = useName();
  const placeName = usePlaceName();
  const say = useSay();
  const language = useLanguage();
  return (filter, value) => {
    switch (filter) {
      case "place":
        return placeName(value);
      case "within":
        return say("withDistricts", { where: placeName(value) });
      case "articleId":
        return say("thisArticle");
      case "disease":
      case "metric":
      case "facility":
      case "source":
        return name(filter, value);
      case "kind":
        return say(`kind_${value}` as MessageId);
      case "status":
        return say(`status_${value}` as MessageId);
      case "from":
      case "to":
        return `${say(filter)} ${shortDay(value, language)}`;
      case "q":
        return `«${value}»`;
      default:
        return value;
    }
  };
}

const WITHIN = "within:";

/** States that have districts among the values: these can be asked for as a whole. */
const statesOf = (values: readonly { value: string }[]): string[] =>
  [
    ...new Set(
      values.filter(({ value }) => value.includes("/")).map(({ value }) => value.slice(0, value.indexOf("/"))),
    ),
  ].sort();

/** A choice of one more value for a filter; what is chosen already is left out. */
export function Choice(props: {
  place: Place;
  filter: FilterName;
  values: readonly { value: string; count?: number }[];
}) {
  const say = useSay();
  const language = useLanguage();
  const nameOf = useFilterName();
  const { place, filter } = props;
  const chosen = place.query.getAll(filter);
  const left = props.values.filter(({ value }) => !chosen.includes(value));
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    if (value.startsWith(WITHIN)) go(withQuery(place, { within: value.slice(WITHIN.length) }));
    else if (value !== "") go(withQuery(place, { [filter]: [...chosen, value] }));
  };
  return (
    <label class="field">
      <span>{say(filter)}</span>
      <select name={filter} value="" onChange={choose}>
        <option value="">{say(chosen.length > 0 ? "addMore" : "any")}</option>
        {filter === "place" &&
          statesOf(props.values).map((state) => (
            <option key={state} value={WITHIN + state}>
              {nameOf("within", state)}
            </option>
          ))}
        {left.map(({ value, count }) => (
          <option key={value} value={value}>
            {nameOf(filter, value)}
            {count === undefined ? "" : ` (${number(count, language)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

export function DayFilter(props: { place: Place; filter: "from" | "to" }) {
  const say = useSay();
  const { place, filter } = props;
  const choose = (event: Event): void =>
    go(withQuery(place, { [filter]: (event.currentTarget as HTMLInputElement).value }));
  return (
    <label class="field">
      <span>{say(filter)}</span>
      <input type="date" name={filter} value={place.query.get(filter) ?? ""} onChange={choose} />
    </label>
  );
}

const NOT_FILTERS = new Set(["lang", "sort", "cursor", "limit"]);

/** Every filter that is set, as a chip that removes it. */
export function Chips(props: { place: Place }) {
  const say = useSay();
  const nameOf = useFilterName();
  const { place } = props;
  const set = [...place.query].filter(([filter]) => !NOT_FILTERS.has(filter));
  if (set.length === 0) return null;
  const without = (filter: string, value: string): string =>
    withQuery(place, { [filter]: place.query.getAll(filter).filter((other) => other !== value) });
  const none = withQuery(place, Object.fromEntries(set.map(([filter]) => [filter, null])));
  return (
    <ul class="chips">
      {set.map(([filter, value]) => (
        <li key={`${filter}=${value}`}>
          <a class="chip" href={without(filter, value)} aria-label={say("remove", { what: nameOf(filter, value) })}>
            {nameOf(filter, value)} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {set.length > 1 && (
        <li>
          <a class="chip-clear" href={none}>
            {say("clear")}
          </a>
        </li>
      )}
    </ul>
  );
}

/** Disease, metric, place and source, with how many facts each has. */
export function FacetChoices(props: { place: Place; facets: Facets | null }) {
  return (
    <>
      {(["disease", "metric", "place", "source"] as const).map((filter) => (
        <Choice key={filter} place={props.place} filter={filter} values={props.facets?.[filter] ?? []} />
      ))}
    </>
  );
}
