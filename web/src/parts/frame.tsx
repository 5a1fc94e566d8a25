/** What stands around every page: name, ways to go, language, colours. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { remember, useLanguage, useSay } from "../language.ts";
import type { Language, MessageId } from "../messages.ts";
import type { Place } from "../router.ts";

const WAYS: readonly (readonly [string, MessageId])[] = [
  ["/facts", "facts"],
  ["/conflicts", "conflicts"],
  ["/series", "series"],
  ["/sources", "sources"],
  ["/try", "try"],
];

const isDark = (): boolean => {
  const set = document.documentElement.dataset.theme;
  return set ? set === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

function ThemeToggle() {
  const say = useSay();
  const [dark, setDark] = useState(isDark);
  const turn = (): void => {
    const next = dark ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    remember("theme", next);
    setDark(!dark);
  };
  const name = say(dark ? "themeLight" : "themeDark");
  return (
    <button type="button" class="quiet icon" onClick={turn} aria-label={name} title={name}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" stroke-width="1.6" />
        <path d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" fill="currentColor" />
      </svg>
    </button>
  );
}

export function Frame(props: {
  place: Place;
  chooseLanguage: (language: Language) => void;
  children: ComponentChildren;
}) {
  const say = useSay();
  const language = useLanguage();
  const other: Language = language === "hi" ? "en" : "hi";
  return (
    <>
      <a class="skip" href="#content">
        {say("skip")}
      </a>
      <header class="masthead">
        <div class="masthead-in">
          <a class="wordmark" href="/" aria-label={say("home")}>
            <span lang="hi">तथ्य</span>
            <span class="wordmark-roman" lang="en" aria-hidden="true">
              Tathya
            </span>
          </a>
          <nav aria-label={say("navigation")}>
            <ul>
              {WAYS.map(([address, name]) => (
                <li key={address}>
                  <a href={address} aria-current={props.place.path === address ? "page" : undefined}>
                    {say(name)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div class="masthead-tools">
            <button
              type="button"
              class="quiet"
              lang={other}
              onClick={() => props.chooseLanguage(other)}
              data-testid="language"
            >
              {say("switchLanguage")}
            </button>
            <ThemeToggle />
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {props.children}
      </main>
      <footer class="colophon">
        <div class="colophon-in">
          <p>{say("footer")}</p>
          <ul>
            <li>
              <a href="/docs">{say("apiDocs")}</a>
            </li>
            <li>
              <a href={`/feeds/conflicts.atom?lang=${language}`}>
                {say("feeds")}: {say("conflicts")}
              </a>
            </li>
            <li>
              <a href={`/feeds/facts.atom?lang=${language}`}>
                {say("feeds")}: {say("facts")}
              </a>
            </li>
          </ul>
        </div>
      </footer>
    </>
  );
}
