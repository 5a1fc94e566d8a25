/** A metric at a place, day by day: the chart, and the same numbers as a table with their sentences' articles. */
import { useEffect } from "preact/hooks";
import { type Facets, type SeriesAnswer, useAnswer } from "../api.ts";
import { day, number, valueInWords } from "../format.ts";
import { useLanguage, useSay } from "../language.ts";
import { Chart } from "../parts/chart.tsx";
import { addressOf } from "../parts/fact-row.tsx";
import { DayFilter, useFilterName } from "../parts/filters.tsx";
import { SampleMark } from "../parts/sample.tsx";
import { Scroller } from "../parts/scroller.tsx";
import { Wait } from "../parts/wait.tsx";
import { go, type Place, withQuery } from "../router.ts";
import { filtersOf } from "./facts.tsx";

const AXES = ["disease", "metric", "place"] as const;
type Axis = (typeof AXES)[number];

/** The one value of an axis: another choice takes its place. */
function AxisChoice(props: { place: Place; axis: Axis; facets: Facets | null }) {
  const say = useSay();
  const language = useLanguage();
  const nameOf = useFilterName();
  const { place, axis } = props;
  const chosen = place.query.get(axis) ?? "";
  const counted = props.facets?.[axis] ?? [];
  const values =
    counted.some(({ value }) => value === chosen) || chosen === ""
      ? counted
      : [{ value: chosen, count: 0 }, ...counted];
  return (
    <label class="field">
      <span>{say(axis)}</span>
      <select
        name={axis}
        value={chosen}
        onChange={(event) => go(withQuery(place, { [axis]: event.currentTarget.value }))}
      >
        {chosen === "" && <option value="" />}
        {values.map(({ value, count }) => (
          <option key={value} value={value}>
            {nameOf(axis, value)} ({number(count, language)})
          </option>
        ))}
      </select>
    </label>
  );
}

function Days(props: { answer: SeriesAnswer }) {
  const say = useSay();
  const language = useLanguage();
  const nameOf = useFilterName();
  const points = props.answer.points.toReversed();
  const official = points.some((point) => point.reference !== null);
  return (
    <Scroller label={say("seriesTitle")}>
      <table class="days">
        <thead>
          <tr>
            <th scope="col">{say("day")}</th>
            <th scope="col">{say("claim")}</th>
            {official && <th scope="col">{say("reference")}</th>}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.asOf} class={point.conflicts.length > 0 ? "disputed" : undefined}>
              <th scope="row">{day(point.asOf, language)}</th>
              <td>
                <ul class="day-claims">
                  {point.claims.map((claim) => (
                    <li key={claim.id}>
                      <a href={addressOf(claim)}>{valueInWords(claim, language)}</a>{" "}
                      <span class="dim">{nameOf("source", claim.source)}</span> <SampleMark of={claim} />
                    </li>
                  ))}
                </ul>
                {point.conflicts.map((conflict) => (
                  <p key={conflict.id} class="day-conflict">
                    {conflict.why[language]}
                  </p>
                ))}
              </td>
              {official && <td class="figure">{point.reference === null ? "–" : number(point.reference, language)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** Fills in what the address leaves open with what there is most of, step by step so that the three fit together. */
function useDefaults(place: Place): Facets | null {
  const asked = new URLSearchParams();
  for (const axis of AXES) for (const value of place.query.getAll(axis).slice(0, 1)) asked.set(axis, value);
  const all = useAnswer<Facets>("/api/v1/facets");
  const fitting = useAnswer<Facets>(`/api/v1/facets?${asked}`);
  const open = AXES.find((axis) => !place.query.get(axis));
  const most =
    open && fitting.state === "ready"
      ? fitting.data[open].reduce((a, b) => (b.count > a.count ? b : a), { value: "", count: 0 })
      : null;
  useEffect(() => {
    if (open && most && most.value !== "") go(withQuery(place, { [open]: most.value }), "replace");
  }, [open, most?.value, place]);
  return all.data;
}

export function SeriesPage(props: { place: Place }) {
  const say = useSay();
  const nameOf = useFilterName();
  const { place } = props;
  const facets = useDefaults(place);
  const [disease, metric, at] = AXES.map((axis) => place.query.get(axis));
  const filters = filtersOf(place.query);
  const answer = useAnswer<SeriesAnswer>(disease && metric && at ? `/api/v1/series?${filters}` : null);
  const what = metric && disease ? `${nameOf("metric", metric)} (${nameOf("disease", disease)})` : "";
  const where = at ? nameOf("place", at) : "";
  return (
    <div class="page">
      <h1>{say("seriesTitle")}</h1>
      <p class="lead">{say("seriesLead")}</p>
      <div class="filter-row">
        {AXES.map((axis) => (
          <AxisChoice key={axis} place={place} axis={axis} facets={facets} />
        ))}
        <DayFilter place={place} filter="from" />
        <DayFilter place={place} filter="to" />
      </div>
      <Wait for={answer}>
        {(data) =>
          data.points.length === 0 ? (
            <p class="nothing">{say("seriesEmpty")}</p>
          ) : (
            <>
              <h2 class="series-name">
                {what}, {where}
              </h2>
              <Chart points={data.points} label={say("chartLabel", { what, where })} />
              <div class="list-head">
                <p class="downloads">
                  <span>{say("download")}</span>
                  <a href={`/series.csv?${filters}`} download>
                    CSV
                  </a>
                  <a href={`/series.json?${filters}`}>JSON</a>
                </p>
              </div>
              <Days answer={data} />
            </>
          )
        }
      </Wait>
    </div>
  );
}
