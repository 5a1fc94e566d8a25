/** Search facts: words, filters, and every hit in the sentence that states it. */
import { useEffect, useState } from "preact/hooks";
import { ask, type Facets, type FactInContext, type FactsAnswer, useAnswer } from "../api.ts";
import { number } from "../format.ts";
import { useLanguage, useSay } from "../language.ts";
import type { MessageId } from "../messages.ts";
import { FactRow } from "../parts/fact-row.tsx";
import { Chips, DayFilter, FacetChoices } from "../parts/filters.tsx";
import { SearchForm } from "../parts/search-form.tsx";
import { Wait } from "../parts/wait.tsx";
import { go, type Place, withQuery } from "../router.ts";

const SORTS: readonly (readonly [string, MessageId])[] = [
  ["-asOf", "sortNewest"],
  ["asOf", "sortOldest"],
  ["-value", "sortHighest"],
  ["value", "sortLowest"],
  ["-seen", "sortSeen"],
];

const PAGE_SIZE = "30";

/** The filters of the address, for the API; what only pages know is left out. */
export function filtersOf(query: URLSearchParams, extra: Readonly<Record<string, string>> = {}): string {
  const filters = new URLSearchParams(query);
  filters.delete("lang");
  for (const [name, value] of Object.entries(extra)) filters.set(name, value);
  return filters.toString();
}

/** The list with «show more»: further pages are put behind the first. */
function Hits(props: { first: FactsAnswer; address: string }) {
  const say = useSay();
  const [more, setMore] = useState<readonly FactInContext[]>([]);
  const [next, setNext] = useState(props.first.next);
  const [failed, setFailed] = useState("");
  useEffect(() => {
    setMore([]);
    setNext(props.first.next);
  }, [props.first]);
  const showMore = (): void => {
    ask<FactsAnswer>(`${props.address}&cursor=${encodeURIComponent(next ?? "")}`).then(
      (page) => {
        setMore((shown) => [...shown, ...page.facts]);
        setNext(page.next);
        setFailed("");
      },
      (error: Error) => setFailed(error.message),
    );
  };
  return (
    <>
      <ul class="facts">
        {[...props.first.facts, ...more].map((fact) => (
          <FactRow key={fact.id} fact={fact} />
        ))}
      </ul>
      {failed !== "" && <p role="alert">{failed}</p>}
      {next !== null && (
        <p class="more">
          <button type="button" onClick={showMore}>
            {say("more")}
          </button>
        </p>
      )}
    </>
  );
}

export function FactsPage(props: { place: Place }) {
  const say = useSay();
  const language = useLanguage();
  const { place } = props;
  const address = `/api/v1/facts?${filtersOf(place.query, { context: "true", limit: PAGE_SIZE })}`;
  const answer = useAnswer<FactsAnswer>(address);
  // Choices stay those of the whole store, so that a second value can be added to a filter.
  const facets = useAnswer<Facets>("/api/v1/facets");
  const download = (format: string): string => `/facts.${format}?${filtersOf(place.query)}`;

  const count = ({ total }: FactsAnswer): string => {
    const n = number(total.value, language);
    if (!total.exact) return say("foundAbout", { n });
    return total.value === 1 ? say("foundOne") : say("found", { n });
  };

  return (
    <div class="page">
      <h1>{say("factsTitle")}</h1>
      <p class="lead">{say("factsLead")}</p>
      <SearchForm place={place} />
      <div class="with-side">
        <aside class="side" aria-label={say("filters")}>
          <details class="filters" open={matchMedia("(min-width: 56rem)").matches}>
            <summary>{say("filters")}</summary>
            <div class="filter-fields">
              <FacetChoices place={place} facets={facets.data} />
              <DayFilter place={place} filter="from" />
              <DayFilter place={place} filter="to" />
            </div>
          </details>
        </aside>
        <section aria-label={say("facts")}>
          <Chips place={place} />
          <Wait for={answer}>
            {(data) => (
              <>
                <div class="list-head">
                  <p class="count" role="status" data-testid="count">
                    {count(data)}
                  </p>
                  <label class="sort">
                    <span>{say("sort")}</span>
                    <select
                      name="sort"
                      value={place.query.get("sort") ?? "-asOf"}
                      onChange={(event) => go(withQuery(place, { sort: event.currentTarget.value }))}
                    >
                      {SORTS.map(([sort, name]) => (
                        <option key={sort} value={sort}>
                          {say(name)}
                        </option>
                      ))}
                    </select>
                  </label>
                  <p class="downloads">
                    <span>{say("download")}</span>
                    <a href={download("csv")} download>
                      CSV
                    </a>
                    <a href={download("json")}>JSON</a>
                  </p>
                </div>
                {data.facts.length === 0 ? (
                  <p class="nothing">
                    {say("nothing")} {say("nothingHint")}
                  </p>
                ) : (
                  <Hits first={data} address={address} />
                )}
              </>
            )}
          </Wait>
        </section>
      </div>
    </div>
  );
}
