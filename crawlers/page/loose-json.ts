/** JSON as publishers' templates really print it: control characters inside strings, trailing commas, comments, cut-off ends, entities. */

/** The value of a JSON text, mended where that is possible; undefined where it is not. */
export function parseLooseJson(raw: string): unknown {
  const text = strip(raw);
  if (!text) return undefined;
  const direct = attempt(text);
  if (direct !== undefined) return direct;
  const mended = mend(text);
  return (
    attempt(mended) ??
    attempt(close(mended)) ??
    (text.includes("&quot;") ? attempt(mend(text.replace(/&quot;/g, '"').replace(/&amp;/g, "&"))) : undefined)
  );
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller mends and tries again
  }
}

const strip = (raw: string): string =>
  raw
    .replace(/^\ufeff/, "")
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .trim()
    .replace(/;$/, "");

/** Control characters in strings are escaped, bad escapes and stray quotes too; commas before a bracket and comments go. One pass. */
function mend(text: string): string {
  const out: string[] = [];
  let inString = false;
  const n = text.length;
  for (let i = 0; i < n; i++) {
    const c = text[i] as string;
    if (inString) {
      if (c === "\\") {
        const next = text[i + 1] ?? "";
        if (next === "u" ? /^[0-9a-f]{4}$/i.test(text.slice(i + 2, i + 6)) : next !== "" && '"\\/bfnrt'.includes(next))
          out.push(c, next);
        else out.push("\\\\", next === "'" ? next : next);
        if (next === "'") out.splice(-2, 2, "'");
        i++;
      } else if (c === '"') {
        if (endsString(text, i)) {
          inString = false;
          out.push(c);
        } else out.push('\\"');
      } else if (c < " ") out.push(c === "\n" ? "\\n" : c === "\t" ? "\\t" : c === "\r" ? "" : " ");
      else out.push(c);
      continue;
    }
    if (c === '"') {
      inString = true;
      out.push(c);
    } else if (c === ",") {
      const after = nextSign(text, i + 1);
      if (after !== "}" && after !== "]" && after !== "," && after !== "") out.push(c);
    } else if (c === "/" && text[i + 1] === "*") {
      const end = text.indexOf("*/", i + 2);
      i = end < 0 ? n : end + 1;
    } else if (c === "/" && text[i + 1] === "/") {
      const end = text.indexOf("\n", i);
      i = end < 0 ? n : end;
    } else out.push(c);
  }
  return out.join("");
}

const nextSign = (text: string, from: number): string => {
  for (let i = from; i < text.length; i++) if (!/\s/.test(text[i] as string)) return text[i] as string;
  return "";
};

/** A quote inside a string ends it only where JSON could go on behind it. */
function endsString(text: string, at: number): boolean {
  let i = at + 1;
  while (i < text.length && /\s/.test(text[i] as string)) i++;
  const sign = text[i];
  if (sign === undefined || sign === ":" || sign === "}" || sign === "]") return true;
  if (sign !== ",") return false;
  // «"…", "key":» or «"…", {», not a quoted word that is followed by a comma in running text
  i++;
  while (i < text.length && /\s/.test(text[i] as string)) i++;
  return i >= text.length || /["{[\]}tfn0-9-]/.test(text[i] as string);
}

/** Closes what a cut-off text left open. */
function close(text: string): string {
  const open: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === "\\") i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === "{" || c === "[") open.push(c === "{" ? "}" : "]");
    else if (c === "}" || c === "]") open.pop();
  }
  const base = (inString ? `${text.replace(/\\$/, "")}"` : text).replace(/[\s,]+$/, "").replace(/:\s*$/, ":null");
  return base + open.reverse().join("");
}
