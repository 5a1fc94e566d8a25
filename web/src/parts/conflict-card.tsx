/** One conflict: why it is one, and the claims side by side, each in its own words. */
import type { ConflictInContext, FactInContext } from "../api.ts";
import { day, number } from "../format.ts";
import { sayOf, useLanguage, useSay } from "../language.ts";
import { useName } from "../vocabulary.ts";
import { useDescription } from "./describe.ts";
import { FactLinks } from "./fact-row.tsx";
import { SampleMark } from "./sample.tsx";
import { Sentence } from "./sentence.tsx";
import { Value } from "./value.tsx";

function Claim(props: { fact: FactInContext; conflict: ConflictInContext }) {
  const language = useLanguage();
  const name = useName();
  const { fact, conflict } = props;
  const about = useDescription()(fact);
  const otherMetric = fact.metric !== conflict.key.metric;
  const otherPlace = fact.place !== conflict.key.place;
  const otherDay = fact.asOf !== conflict.key.asOf;
  const differs = [otherMetric && about.metric, otherPlace && about.where, otherDay && about.when]
    .filter(Boolean)
    .join(", ");
  return (
    <li class="claim">
      <p class="claim-number">
        <Value of={fact} />
      </p>
      {differs !== "" && <p class="claim-about">{differs}</p>}
      <Sentence context={fact.context} />
      <p class="fact-source">
        <span>
          {name("source", fact.source)}
          {fact.publishedAt !== null && `, ${day(fact.publishedAt, language)}`}
        </span>
        <FactLinks fact={fact} link={fact.context.link} />
      </p>
    </li>
  );
}

/** Claims shown with their sentences at once; a state against its districts has 39. */
const IN_FULL = 4;

/** The lowest and the highest claim, where there is room for two. */
function furthestApart(facts: readonly FactInContext[]): FactInContext[] {
  const byValue = [...facts].sort((a, b) => a.value - b.value);
  const ends = new Set([byValue[0], byValue.at(-1)]);
  return facts.filter((fact) => ends.has(fact));
}

/** The reason with sources by name: its words are made where only their ids are known. */
function useWhy(): (conflict: ConflictInContext) => string {
  const name = useName();
  const language = useLanguage();
  return ({ why, facts }) =>
    [...new Set(facts.map((fact) => fact.source))].reduce(
      (text, id) =>
        text.replace(new RegExp(`(?<![\\w-])${id.replace(/[^\w-]/g, "\\$&")}(?![\\w-])`, "g"), () =>
          name("source", id),
        ),
      why[language],
    );
}

export function ConflictCard(props: {
  conflict: ConflictInContext;
  compact?: boolean;
  children?: preact.ComponentChildren;
}) {
  const say = useSay();
  const why = useWhy();
  const language = useLanguage();
  const { conflict, compact } = props;
  const { metric, disease, where, when } = useDescription()(
    conflict.key as Parameters<ReturnType<typeof useDescription>>[0],
  );
  const sample = conflict.facts.some((fact) => fact.sample);
  const claims = compact ? furthestApart(conflict.facts) : conflict.facts.slice(0, IN_FULL);
  const further = compact ? [] : conflict.facts.slice(IN_FULL);
  return (
    <li class={compact ? "conflict compact" : "conflict"} id={`conflict-${conflict.id}`}>
      <p class="conflict-kind">
        <span class="kind">{sayOf(say, `kind_${conflict.kind}`, conflict.kind)}</span>
        <span class={`status ${conflict.status}`}>{sayOf(say, `status_${conflict.status}`, conflict.status)}</span>
        <SampleMark of={{ sample }} />
      </p>
      <h3>
        {metric}, {where}
      </h3>
      <p class="fact-about">
        <span>{disease}</span>
        {conflict.key.asOf !== undefined && <span>{when}</span>}
      </p>
      <ul class={`claims claims-${Math.min(claims.length, 3)}`}>
        {claims.map((fact) => (
          <Claim key={fact.id} fact={fact} conflict={conflict} />
        ))}
      </ul>
      {further.length > 0 && (
        <details class="further">
          <summary>{say("moreClaims", { n: number(further.length, language) })}</summary>
          <ul class="claims claims-3">
            {further.map((fact) => (
              <Claim key={fact.id} fact={fact} conflict={conflict} />
            ))}
          </ul>
        </details>
      )}
      <p class="why">{why(conflict)}</p>
      {conflict.causes.length > 0 && (
        <p class="causes">
          <span class="causes-label">{say("causes")}:</span>
          {conflict.causes.map((cause) => (
            <span class="cause" key={cause}>
              {sayOf(say, `cause_${cause}`, cause)}
            </span>
          ))}
        </p>
      )}
      {props.children}
    </li>
  );
}
