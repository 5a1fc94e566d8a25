/** The board: reports that disagree, filtered, each with both sentences side by side. */
import { useEffect, useState } from "preact/hooks";
import { ask, type ConflictInContext, type ConflictsAnswer, type Facets, useAnswer } from "../api.ts";
import { number } from "../format.ts";
import { useLanguage, useSay } from "../language.ts";
import { ConflictCard } from "../parts/conflict-card.tsx";
import { DecisionForm } from "../parts/decision-form.tsx";
import { CONFLICT_KIND_LIST, DECISION_STATUS_LIST } from "../parts/enumerations.ts";
import { Chips, Choice, DayFilter } from "../parts/filters.tsx";
import { Wait } from "../parts/wait.tsx";
import type { Place } from "../router.ts";
import { filtersOf } from "./facts.tsx";

const PAGE_SIZE = "20";

function Board(props: { first: ConflictsAnswer; address: string; changed: () => void }) {
  const say = useSay();
  const [more, setMore] = useState<readonly ConflictInContext[]>([]);
  const [next, setNext] = useState(props.first.next);
  const [failed, setFailed] = useState("");
  useEffect(() => {
    setMore([]);
    setNext(props.first.next);
    // A link to one conflict of the board: it is there only now.
    const id = decodeURIComponent(location.hash.slice(1));
    if (id !== "") document.getElementById(id)?.scrollIntoView({ block: "start" });
  }, [props.first]);
  const showMore = (): void => {
    ask<ConflictsAnswer>(`${props.address}&cursor=${encodeURIComponent(next ?? "")}`).then(
      (page) => {
        setMore((shown) => [...shown, ...page.conflicts]);
        setNext(page.next);
        setFailed("");
      },
      (error: Error) => setFailed(error.message),
    );
  };
  return (
    <>
      <ul class="conflicts">
        {[...props.first.conflicts, ...more].map((conflict) => (
          <ConflictCard key={conflict.id} conflict={conflict}>
            <DecisionForm conflict={conflict} saved={props.changed} />
          </ConflictCard>
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

export function ConflictsPage(props: { place: Place }) {
  const say = useSay();
  const language = useLanguage();
  const { place } = props;
  const address = `/api/v1/conflicts?${filtersOf(place.query, { context: "true", limit: PAGE_SIZE })}`;
  const answer = useAnswer<ConflictsAnswer>(address);
  const facets = useAnswer<Facets>("/api/v1/facets");
  const count = ({ total }: ConflictsAnswer): string =>
    total.value === 1 ? say("conflictsFoundOne") : say("conflictsFound", { n: number(total.value, language) });
  return (
    <div class="page">
      <h1>{say("conflictsTitle")}</h1>
      <p class="lead">{say("conflictsLead")}</p>
      <div class="filter-row">
        <Choice place={place} filter="status" values={DECISION_STATUS_LIST.map((value) => ({ value }))} />
        <Choice place={place} filter="kind" values={CONFLICT_KIND_LIST.map((value) => ({ value }))} />
        {(["disease", "metric", "place", "source"] as const).map((filter) => (
          <Choice
            key={filter}
            place={place}
            filter={filter}
            values={(facets.data?.[filter] ?? []).map(({ value }) => ({ value }))}
          />
        ))}
        <DayFilter place={place} filter="from" />
        <DayFilter place={place} filter="to" />
      </div>
      <Chips place={place} />
      <Wait for={answer}>
        {(data) => (
          <>
            <div class="list-head">
              <p class="count" role="status" data-testid="count">
                {count(data)}
              </p>
              <p class="downloads">
                <span>{say("download")}</span>
                <a href={`/conflicts.csv?${filtersOf(place.query)}`} download>
                  CSV
                </a>
                <a href={`/conflicts.json?${filtersOf(place.query)}`}>JSON</a>
              </p>
            </div>
            {data.conflicts.length === 0 ? (
              <p class="nothing">{say("nothing")}</p>
            ) : (
              <Board first={data} address={address} changed={answer.retry} />
            )}
          </>
        )}
      </Wait>
    </div>
  );
}
