/** The search box: words in Hindi or Roman letters, kept in the address. */
import { useEffect, useState } from "preact/hooks";
import { useSay } from "../language.ts";
import { go, type Place, withQuery } from "../router.ts";

export function SearchForm(props: { place: Place }) {
  const say = useSay();
  const asked = props.place.query.get("q") ?? "";
  const [words, setWords] = useState(asked);
  useEffect(() => setWords(asked), [asked]);
  const search = (event: Event): void => {
    event.preventDefault();
    go(withQuery({ path: "/facts", query: props.place.query }, { q: words.trim() }));
  };
  return (
    <search>
      <form class="search" action="/facts" onSubmit={search}>
        <label class="visually-hidden" for="q">
          {say("searchLabel")}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          value={words}
          placeholder={say("searchHint")}
          autocomplete="off"
          enterkeyhint="search"
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit">{say("search")}</button>
      </form>
    </search>
  );
}
