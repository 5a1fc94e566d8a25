/** One fact in a list: the number, what it counts, the sentence it stands in, the way to it. */
import type { ComponentChildren } from "preact";
import type { FactInContext } from "../api.ts";
import { day } from "../format.ts";
import { useLanguage, useSay } from "../language.ts";
import { useName } from "../vocabulary.ts";
import { useDescription } from "./describe.ts";
import { SampleMark } from "./sample.tsx";
import { Sentence } from "./sentence.tsx";
import { Value } from "./value.tsx";

/** Where a fact stands in its article, on our own pages. */
export const addressOf = (fact: { readonly id: string; readonly articleId: string }): string =>
  `/articles/${encodeURIComponent(fact.articleId)}#fact-${encodeURIComponent(fact.id)}`;

/** The same count at the same place over time. */
const seriesOf = (fact: { disease: string; metric: string; place: string }): string =>
  `/series?${new URLSearchParams({ disease: fact.disease, metric: fact.metric, place: fact.place })}`;

export function FactLinks(props: {
  fact: { id: string; articleId: string };
  link: string | null;
  children?: ComponentChildren;
}) {
  const say = useSay();
  return (
    <span class="links">
      {props.children}
      <a href={addressOf(props.fact)}>{say("inArticle")}</a>
      {props.link !== null && (
        <a href={props.link} target="_blank" rel="noopener" title={say("original")} class="original">
          {say("originalShort")} <span aria-hidden="true">↗</span>
        </a>
      )}
    </span>
  );
}

export function FactRow(props: { fact: FactInContext; compact?: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const name = useName();
  const { fact } = props;
  const about = useDescription()(fact);
  return (
    <li class={props.compact ? "fact compact" : "fact"} data-fact={fact.id}>
      <p class="fact-number">
        <Value of={fact} />
      </p>
      <div class="fact-body">
        <h3>
          {about.metric}, {about.where}
        </h3>
        <p class="fact-about">
          <span>{about.disease}</span>
          <span>{about.when}</span>
          {about.details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
          <SampleMark of={fact} />
        </p>
        <Sentence context={fact.context} />
        <p class="fact-source">
          <span>
            {name("source", fact.source)}
            {fact.publishedAt !== null && `, ${day(fact.publishedAt, language)}`}
            {fact.field === "title" && ` · ${say("headline")}`}
          </span>
          <FactLinks fact={fact} link={fact.context.link}>
            {!props.compact && fact.asOf !== undefined && <a href={seriesOf(fact)}>{say("seriesLink")}</a>}
          </FactLinks>
        </p>
      </div>
    </li>
  );
}
