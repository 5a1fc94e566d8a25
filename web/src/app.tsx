/** The whole of the pages: language, names, and the page that the address asks for. */
import type { ComponentChild } from "preact";
import { useEffect, useState } from "preact/hooks";
import { documentLanguage, LanguageContext, remember, sayIn } from "./language.ts";
import type { Language, MessageId } from "./messages.ts";
import { ArticlePage } from "./pages/article.tsx";
import { ConflictsPage } from "./pages/conflicts.tsx";
import { FactsPage } from "./pages/facts.tsx";
import { HomePage } from "./pages/home.tsx";
import { NotFoundPage } from "./pages/not-found.tsx";
import { SeriesPage } from "./pages/series.tsx";
import { SourcesPage } from "./pages/sources.tsx";
import { TryPage } from "./pages/try.tsx";
import { Frame } from "./parts/frame.tsx";
import { go, type Place, usePlace, withQuery } from "./router.ts";
import { EMPTY, loadVocabulary, type Vocabulary, VocabularyContext } from "./vocabulary.ts";

interface Shown {
  readonly page: ComponentChild;
  /** Null where the page sets its own. */
  readonly title: MessageId | null;
}

function shown(place: Place): Shown {
  const article = /^\/articles\/([^/]+)$/.exec(place.path)?.[1];
  if (article !== undefined)
    return { page: <ArticlePage id={decodeURIComponent(article)} key={article} />, title: null };
  switch (place.path) {
    case "/":
      return { page: <HomePage />, title: "tagline" };
    case "/facts":
      return { page: <FactsPage place={place} />, title: "factsTitle" };
    case "/conflicts":
      return { page: <ConflictsPage place={place} />, title: "conflictsTitle" };
    case "/series":
      return { page: <SeriesPage place={place} />, title: "seriesTitle" };
    case "/sources":
      return { page: <SourcesPage />, title: "sourcesTitle" };
    case "/try":
      return { page: <TryPage />, title: "tryTitle" };
    default:
      return { page: <NotFoundPage />, title: "notFoundTitle" };
  }
}

export function App() {
  const place = usePlace();
  const [chosen, setChosen] = useState<Language>(documentLanguage);
  const [vocabulary, setVocabulary] = useState<Vocabulary | null>(null);
  const asked = place.query.get("lang");
  const language = asked === "hi" || asked === "en" ? asked : chosen;
  const { page, title } = shown(place);

  useEffect(() => {
    loadVocabulary().then(setVocabulary, (error: unknown) => {
      console.error("Loading names failed; ids are shown in their place", error);
      setVocabulary(EMPTY);
    });
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    const say = sayIn(language);
    if (title !== null)
      document.title = place.path === "/" ? `${say("site")}: ${say(title)}` : `${say(title)} · ${say("site")}`;
  }, [language, title, place.path]);

  const choose = (next: Language): void => {
    remember("lang", next);
    setChosen(next);
    if (place.query.has("lang")) go(withQuery(place, { lang: next }), "replace");
  };

  return (
    <LanguageContext.Provider value={language}>
      <VocabularyContext.Provider value={vocabulary ?? EMPTY}>
        <Frame place={place} chooseLanguage={choose}>
          {vocabulary === null ? null : page}
        </Frame>
      </VocabularyContext.Provider>
    </LanguageContext.Provider>
  );
}
