/** Language of a text, from what the page declares and the script it is really written in. */

const DEVANAGARI_LANGUAGES = new Set(["hi", "mr", "ne", "bho", "mai", "mag", "sa", "awa", "kok", "doi", "brx"]);

export function languageOf(declared: string | undefined, text: string): string | undefined {
  let devanagari = 0;
  let latin = 0;
  for (let i = 0; i < text.length && i < 4000; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x904 && code <= 0x939) devanagari++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
  }
  const tag =
    NAMES[declared?.trim().toLowerCase() ?? ""] ??
    /^([a-z]{2,3})(?:[-_]|$)/i.exec(declared?.trim() ?? "")?.[1]?.toLowerCase();
  if (devanagari > latin) return tag && DEVANAGARI_LANGUAGES.has(tag) ? tag : "hi";
  if (latin > 0 && devanagari * 3 < latin) return tag && !DEVANAGARI_LANGUAGES.has(tag) ? tag : "en";
  return tag ?? (devanagari > 0 ? "hi" : undefined);
}

const NAMES: Readonly<Record<string, string>> = {
  hindi: "hi",
  हिंदी: "hi",
  हिन्दी: "hi",
  english: "en",
  marathi: "mr",
  nepali: "ne",
};
