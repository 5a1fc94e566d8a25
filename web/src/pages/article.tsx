/** One article: its text with every evidence marked, its facts beside it. */
import { useEffect, useState } from "preact/hooks";
import { type ArticleAnswer, type ArticlesAnswer, type ConflictsAnswer, RequestError, useAnswer } from "../api.ts";
import { moment } from "../format.ts";
import { useLanguage, useSay } from "../language.ts";
import { ArticleHistory } from "../parts/article-history.tsx";
import { FactPanel, useFactWords } from "../parts/fact-panel.tsx";
import { MarkedLine, MarkedText } from "../parts/marked-text.tsx";
import { SampleMark } from "../parts/sample.tsx";
import { Wait } from "../parts/wait.tsx";
import { useName } from "../vocabulary.ts";
import { NotFoundPage } from "./not-found.tsx";

const isLink = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);

/** The fact that the address points at: `#fact-ID`. */
function factOfHash(): string | null {
  const hash = decodeURIComponent(location.hash);
  return hash.startsWith("#fact-") ? hash.slice("#fact-".length) : null;
}

const stillMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

function bringIntoView(id: string): void {
  document
    .getElementById(`fact-${id}`)
    ?.scrollIntoView({ block: "center", behavior: stillMotion() ? "auto" : "smooth" });
}

function Read(props: { article: ArticleAnswer }) {
  const say = useSay();
  const language = useLanguage();
  const name = useName();
  const { article } = props;
  const [chosen, setChosen] = useState<string | null>(factOfHash);
  const [pointed, setPointed] = useState<string | null>(null);
  const describe = useFactWords(article.facts);
  const others = useAnswer<ArticlesAnswer>(`/api/v1/articles?storyId=${encodeURIComponent(article.storyId)}&limit=20`);
  const conflicts = useAnswer<ConflictsAnswer>(
    `/api/v1/conflicts?articleId=${encodeURIComponent(article.id)}&limit=1000`,
  );
  const disputed = new Set(conflicts.data?.conflicts.flatMap((conflict) => conflict.facts.map((fact) => fact.id)));

  useEffect(() => {
    const id = factOfHash();
    if (id !== null) bringIntoView(id);
  }, []);
  useEffect(() => {
    document.title = `${article.title || say("untitled")} · ${say("site")}`;
  }, [article.title, say]);

  const choose = (id: string): void => {
    setPointed(null);
    const next = chosen === id ? null : id;
    setChosen(next);
    history.replaceState(
      null,
      "",
      next === null ? location.pathname + location.search : `#fact-${encodeURIComponent(id)}`,
    );
  };
  const chooseInPanel = (id: string): void => {
    choose(id);
    bringIntoView(id);
  };
  const marking = { chosen, pointed, choose, point: setPointed, describe, tableName: say("table") };
  const spansOf = (field: "text" | "title") => article.facts.filter((fact) => fact.field === field);
  const elsewhere = others.data?.articles.filter((other) => other.id !== article.id) ?? [];

  return (
    <div class="page">
      <article class="reading">
        <header>
          <p class="reading-source">
            <span>{name("source", article.source)}</span>
            {article.publishedAt !== null && (
              <span>{say("published", { when: moment(article.publishedAt, language) })}</span>
            )}
            {article.modifiedAt !== null && article.modifiedAt !== article.publishedAt && (
              <span>{say("modified", { when: moment(article.modifiedAt, language) })}</span>
            )}
            <SampleMark of={article} />
          </p>
          <h1 lang="hi">
            {article.title ? (
              <MarkedLine text={article.title} marking={{ ...marking, spans: spansOf("title") }} />
            ) : (
              say("untitled")
            )}
          </h1>
          {isLink(article.url) && (
            <p>
              <a class="out" href={article.url} target="_blank" rel="noopener">
                {say("readOriginal")} <span aria-hidden="true">↗</span>
              </a>
            </p>
          )}
        </header>
        {article.text === "" ? (
          <p class="nothing">{say("articleNoText")}</p>
        ) : (
          <MarkedText text={article.text} marking={{ ...marking, spans: spansOf("text") }} />
        )}
        <ArticleHistory id={article.id} />
        {elsewhere.length > 0 && (
          <section class="elsewhere">
            <h2>{say("sameStory")}</h2>
            <ul>
              {elsewhere.map((other) => (
                <li key={other.id}>
                  <a href={`/articles/${encodeURIComponent(other.id)}`}>{other.title || say("untitled")}</a>{" "}
                  <span class="dim">{name("source", other.source)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
      <aside class="reading-facts" aria-label={say("articleFacts")}>
        <h2>{say("articleFacts")}</h2>
        {article.facts.length === 0 ? (
          <p class="dim">{say("articleNoFacts")}</p>
        ) : (
          <FactPanel
            facts={article.facts}
            disputed={disputed}
            chosen={chosen}
            pointed={pointed}
            choose={chooseInPanel}
            point={setPointed}
          />
        )}
      </aside>
    </div>
  );
}

export function ArticlePage(props: { id: string }) {
  const answer = useAnswer<ArticleAnswer>(`/api/v1/articles/${encodeURIComponent(props.id)}`);
  if (answer.state === "failed" && answer.error instanceof RequestError && answer.error.status === 404)
    return <NotFoundPage />;
  return <Wait for={answer}>{(article) => <Read article={article} key={article.id} />}</Wait>;
}
