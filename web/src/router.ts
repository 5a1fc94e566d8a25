/** The address bar as state: where we are, its filters, and going elsewhere without loading the page anew. */
import { useEffect, useState } from "preact/hooks";

export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

const here = (): Place => ({ path: location.pathname, query: new URLSearchParams(location.search) });

const MOVED = "tathya:moved";

/** Goes to an address of ours. `replace` where a step back should skip it. */
export function go(address: string, how: "push" | "replace" = "push"): void {
  history[how === "push" ? "pushState" : "replaceState"](null, "", address);
  dispatchEvent(new Event(MOVED));
}

/** Where we are, kept up to date. */
export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const update = (): void => setPlace(here());
    addEventListener("popstate", update);
    addEventListener(MOVED, update);
    return () => {
      removeEventListener("popstate", update);
      removeEventListener(MOVED, update);
    };
  }, []);
  return place;
}

const PAGES = /^\/(facts|conflicts|series|sources|try|articles\/[^/]+)?$/;

/** Turns plain clicks on links to our own pages into steps without a reload; everything else stays the browser's. */
export function interceptLinks(): void {
  document.addEventListener("click", (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = (event.target as Element | null)?.closest?.("a");
    if (link?.target !== "" || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (
      !PAGES.test(link.pathname) ||
      (link.hash !== "" && link.pathname === location.pathname && link.search === location.search)
    )
      return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
    if (link.hash === "") scrollTo({ top: 0 });
  });
}

/** The address of this place with some parameters set anew; null and "" remove. The cursor never outlives a change. */
export function withQuery(place: Place, changes: Readonly<Record<string, string | readonly string[] | null>>): string {
  const query = new URLSearchParams(place.query);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of value === null ? [] : [value].flat()) if (one !== "") query.append(name, one);
  }
  const text = query.toString();
  return text === "" ? place.path : `${place.path}?${text}`;
}
