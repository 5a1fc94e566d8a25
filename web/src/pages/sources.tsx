/** Sources: what is read, and how that is going. */
import { type SourcesAnswer, useAnswer } from "../api.ts";
import { moment, number } from "../format.ts";
import { sayOf, useLanguage, useSay } from "../language.ts";
import { SampleMark } from "../parts/sample.tsx";
import { Wait } from "../parts/wait.tsx";

const DAY_MS = 86_400_000;

type Listed = SourcesAnswer["sources"][number];

const host = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
};

function SourceRow(props: { source: Listed }) {
  const say = useSay();
  const language = useLanguage();
  const { source } = props;
  const { health } = source;
  const status = source.enabled === false ? "disabled" : health.status;
  const inWords =
    status === "silent" && health.lastArticleAt !== null
      ? say("silentFor", {
          days: number(Math.floor((Date.now() - Date.parse(health.lastArticleAt)) / DAY_MS), language),
          usual: number(Math.round(health.articlesPerDay), language),
        })
      : sayOf(say, `health_${status}`, status);
  const when = (at: string | null): string => (at === null ? "–" : moment(at, language));
  return (
    <li class="source">
      <div class="source-head">
        <h2>
          <a href={`/facts?source=${encodeURIComponent(source.id)}`}>{source.name}</a>
        </h2>
        <span class={`health ${status}`}>{status === "disabled" ? say("disabled") : inWords}</span>
        <SampleMark of={source} />
      </div>
      <p class="fact-about">
        <span>{host(source.url)}</span>
        <span>{source.kind}</span>
        <span>
          <code>{source.schedule}</code>
        </span>
      </p>
      {source.why && <p class="source-why">{source.why}</p>}
      <dl class="source-facts">
        <div>
          <dt>{say("lastSuccess")}</dt>
          <dd>{when(health.lastSuccessAt)}</dd>
        </div>
        <div>
          <dt>{say("nextTry")}</dt>
          <dd>{when(health.nextTryAt)}</dd>
        </div>
        <div>
          <dt>{say("perDay")}</dt>
          <dd>{number(health.articlesPerDay, language)}</dd>
        </div>
      </dl>
      {health.lastError !== null && (
        <p class="source-error">
          <strong>{say("lastError")}</strong>
          {health.lastErrorAt !== null && `, ${moment(health.lastErrorAt, language)}`}
          {health.failures > 0 && `, ${say("failures", { n: number(health.failures, language) })}`}: {health.lastError}
        </p>
      )}
    </li>
  );
}

export function SourcesPage() {
  const say = useSay();
  const answer = useAnswer<SourcesAnswer>("/api/v1/sources");
  return (
    <div class="page">
      <h1>{say("sourcesTitle")}</h1>
      <p class="lead">{say("sourcesLead")}</p>
      <Wait for={answer}>
        {({ sources }) =>
          sources.length === 0 ? (
            <p class="nothing">{say("noSources")}</p>
          ) : (
            <>
              <div class="list-head">
                <p class="downloads">
                  <span>{say("download")}</span>
                  <a href="/sources.csv" download>
                    CSV
                  </a>
                  <a href="/sources.json">JSON</a>
                </p>
              </div>
              <ul class="sources">
                {sources.map((source) => (
                  <SourceRow key={source.id} source={source} />
                ))}
              </ul>
            </>
          )
        }
      </Wait>
    </div>
  );
}
