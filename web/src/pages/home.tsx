/** What Tathya is, on a fact of today; the newest facts and conflicts; how much there is. */
import {
  type ArticlesAnswer,
  type ConflictsAnswer,
  type FactInContext,
  type FactsAnswer,
  type SourcesAnswer,
  useAnswer,
} from "../api.ts";
import { number } from "../format.ts";
import { useLanguage, useSay } from "../language.ts";
import type { MessageId } from "../messages.ts";
import { ConflictCard } from "../parts/conflict-card.tsx";
import { useDescription } from "../parts/describe.ts";
import { addressOf, FactRow } from "../parts/fact-row.tsx";
import { SampleMark } from "../parts/sample.tsx";
import { SearchForm } from "../parts/search-form.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { Value } from "../parts/value.tsx";
import { Wait } from "../parts/wait.tsx";
import { useName } from "../vocabulary.ts";

/** One sentence and the fact it became: the whole idea at one look. */
function Specimen(props: { fact: FactInContext }) {
  const say = useSay();
  const name = useName();
  const { fact } = props;
  const about = useDescription()(fact);
  const rows: readonly (readonly [MessageId, string])[] = [
    ["metric", about.metric],
    ["disease", about.disease],
    ["place", about.where],
    ["day", about.when],
  ];
  return (
    <figure class="specimen">
      <Sentence context={fact.context} />
      <div class="specimen-fact">
        <p class="specimen-number">
          <Value of={fact} />
        </p>
        <dl>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{say(name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <figcaption>
        <span>{name("source", fact.source)}</span> <SampleMark of={fact} />
        <a href={addressOf(fact)}>{say("inArticle")}</a>
      </figcaption>
    </figure>
  );
}

/** The fact that shows best what a sentence holds: with a day, in the text, with words around it. */
function telling(facts: readonly FactInContext[]): FactInContext | undefined {
  const words = (fact: FactInContext): number => fact.context.before.length + fact.context.after.length;
  const good = facts.filter(
    (fact) =>
      fact.field === "text" &&
      fact.asOf !== undefined &&
      !fact.context.before.includes("\t") &&
      words(fact) > 30 &&
      words(fact) < 260,
  );
  const amid = good.filter((fact) => fact.context.before.length > 10 && /\p{Nd}/u.test(fact.evidence));
  return amid.find((fact) => fact.place.includes("/")) ?? amid[0] ?? good[0] ?? facts[0];
}

function Counts(props: { facts: FactsAnswer }) {
  const language = useLanguage();
  const say = useSay();
  const articles = useAnswer<ArticlesAnswer>("/api/v1/articles?limit=1");
  const open = useAnswer<ConflictsAnswer>("/api/v1/conflicts?status=open&limit=1");
  const sources = useAnswer<SourcesAnswer>("/api/v1/sources");
  const counts: readonly (readonly [string, MessageId, number | undefined])[] = [
    ["/facts", "countFacts", props.facts.total.value],
    ["/facts?sort=-seen", "countArticles", articles.data?.total.value],
    ["/conflicts?status=open", "countOpen", open.data?.total.value],
    ["/sources", "countSources", sources.data?.sources.length],
  ];
  const sample = sources.data?.sources.some((source) => source.sample) ?? false;
  return (
    <>
      <ul class="counts">
        {counts.map(([address, name, n]) => (
          <li key={name}>
            <a href={address}>
              <strong>{n === undefined ? "…" : number(n, language)}</strong> {say(name)}
            </a>
          </li>
        ))}
      </ul>
      {sample && (
        <p class="sample-banner" role="note">
          {say("sampleBanner")} {say("sampleRemove", { command: "" })}
          <code>tathya sources remove sample</code>
        </p>
      )}
    </>
  );
}

/** At most two of one article, so that one long report does not hide the others. */
function varied(facts: readonly FactInContext[], many: number): FactInContext[] {
  const shown = new Map<string, number>();
  return facts
    .filter(({ articleId }) => {
      const before = shown.get(articleId) ?? 0;
      shown.set(articleId, before + 1);
      return before < 2;
    })
    .slice(0, many);
}

function Newest(props: { facts: FactsAnswer }) {
  const say = useSay();
  const conflicts = useAnswer<ConflictsAnswer>("/api/v1/conflicts?context=true&limit=3&sort=-asOf");
  return (
    <div class="newest">
      <section aria-labelledby="newest-facts">
        <div class="section-head">
          <h2 id="newest-facts">{say("newestFacts")}</h2>
          <a href="/facts">{say("allFacts")}</a>
        </div>
        <ul class="facts">
          {varied(props.facts.facts, 7).map((fact) => (
            <FactRow key={fact.id} fact={fact} compact />
          ))}
        </ul>
      </section>
      <section aria-labelledby="newest-conflicts">
        <div class="section-head">
          <h2 id="newest-conflicts">{say("newestConflicts")}</h2>
          <a href="/conflicts">{say("allConflicts")}</a>
        </div>
        <Wait for={conflicts}>
          {(data) =>
            data.conflicts.length === 0 ? (
              <p class="nothing">{say("nothing")}</p>
            ) : (
              <ul class="conflicts">
                {data.conflicts.map((conflict) => (
                  <ConflictCard key={conflict.id} conflict={conflict} compact />
                ))}
              </ul>
            )
          }
        </Wait>
      </section>
    </div>
  );
}

const NOWHERE = { path: "/facts", query: new URLSearchParams() };

export function HomePage() {
  const say = useSay();
  const facts = useAnswer<FactsAnswer>("/api/v1/facts?context=true&sort=-asOf&limit=40");
  const specimen = telling(facts.data?.facts ?? []);
  return (
    <div class="page home">
      <div class="opening">
        <div class="opening-words">
          <h1>{say("tagline")}</h1>
          <p class="lead">{say("intro")}</p>
          <SearchForm place={NOWHERE} />
        </div>
        {specimen && <Specimen fact={specimen} />}
      </div>
      <Wait for={facts}>
        {(data) => (
          <>
            <Counts facts={data} />
            {data.facts.length === 0 ? <p class="nothing">{say("emptyStore")}</p> : <Newest facts={data} />}
          </>
        )}
      </Wait>
    </div>
  );
}
