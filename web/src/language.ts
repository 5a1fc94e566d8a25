/** Which of the two languages the pages speak: `?lang=`, what was chosen before, what the server made of Accept-Language. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Language, MESSAGES, type MessageId } from "./messages.ts";

const A_YEAR = 365 * 24 * 3600;

/** Kept in a cookie, so that the server's first answer is in the right language already. */
export function remember(name: "lang" | "theme", value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
  document.cookie = `${name}=${value}; path=/; max-age=${A_YEAR}; samesite=lax`;
}

/** The language of the document as the server sent it. */
export const documentLanguage = (): Language => (document.documentElement.lang === "en" ? "en" : "hi");

export const LanguageContext = createContext<Language>("hi");

export const useLanguage = (): Language => useContext(LanguageContext);

export type Say = (id: MessageId, filled?: Readonly<Record<string, string>>) => string;

export const sayIn =
  (language: Language): Say =>
  (id, filled = {}) =>
    MESSAGES[id][language].replace(/\{(\w+)\}/g, (whole, name: string) => filled[name] ?? whole);

export const useSay = (): Say => sayIn(useLanguage());

/** A message whose id is made from data; the data itself where there is none. */
export function sayOf(say: Say, id: string, otherwise: string): string {
  return id in MESSAGES ? say(id as MessageId) : otherwise;
}
