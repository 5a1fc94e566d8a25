/** robots.txt as RFC 9309 says: groups by product token, the longest matching rule wins, Allow on a tie. */

interface Rule {
  readonly allow: boolean;
  /** Normalised pattern; `*` and a final `$` are special. */
  readonly pattern: string;
}

export interface RobotsRules {
  readonly rules: readonly Rule[];
  /** Seconds, where the file asks for it. Not of the RFC, but widely written. */
  readonly crawlDelay: number | null;
  readonly sitemaps: readonly string[];
}

/** What holds where there is no robots.txt. */
export const ALLOW_ALL: RobotsRules = { rules: [], crawlDelay: null, sitemaps: [] };

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  crawlDelay: number | null;
}

/** RFC 9309, 2.2.1: a product token is of letters, `_` and `-`; what follows it on the line (a version) is no part of it. */
const TOKEN = /^[a-z_-]+/i;

/** Parses a file for one crawler. Lines that mean nothing are skipped, as the RFC asks; nothing throws. */
export function parseRobots(text: string, productToken: string): RobotsRules {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let group: Group | null = null;
  let inAgents = false;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const [rule = ""] = line.split("#", 1);
    const colon = rule.indexOf(":");
    if (colon < 0) continue;
    const key = rule.slice(0, colon).trim().toLowerCase();
    const value = rule.slice(colon + 1).trim();
    if (key === "user-agent" || key === "useragent" || key === "user agent") {
      if (!group || !inAgents) {
        group = { agents: [], rules: [], crawlDelay: null };
        groups.push(group);
      }
      inAgents = true;
      group.agents.push(value.startsWith("*") ? "*" : (TOKEN.exec(value)?.[0].toLowerCase() ?? ""));
    } else if (key === "allow" || key === "disallow") {
      inAgents = false;
      if (group && value !== "") group.rules.push({ allow: key === "allow", pattern: normalisePattern(value) });
    } else if (key === "crawl-delay") {
      inAgents = false;
      const seconds = Number(value);
      if (group && value !== "" && Number.isFinite(seconds) && seconds >= 0) group.crawlDelay = seconds;
    } else if (key === "sitemap" && value !== "") {
      sitemaps.push(value); // belongs to no group and ends none
    }
  }
  const mine = groups.filter((one) => one.agents.includes(productToken.toLowerCase()));
  const chosen = mine.length > 0 ? mine : groups.filter((one) => one.agents.includes("*"));
  return {
    rules: chosen.flatMap((one) => one.rules),
    crawlDelay: chosen.reduce<number | null>(
      (delay, one) => (one.crawlDelay === null ? delay : Math.max(delay ?? 0, one.crawlDelay)),
      null,
    ),
    sitemaps,
  };
}

/** Whether a URL may be asked. /robots.txt itself always may. */
export function isAllowed(robots: RobotsRules, url: URL): boolean {
  if (url.pathname === "/robots.txt") return true;
  const path = normalise(url.pathname + url.search)
    .replaceAll("*", "%2A")
    .replaceAll("$", "%24");
  let best: Rule | null = null;
  for (const rule of robots.rules) {
    if (
      best &&
      (rule.pattern.length < best.pattern.length || (rule.pattern.length === best.pattern.length && best.allow))
    )
      continue;
    if (matches(rule.pattern, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** A `$` that does not end the pattern is an ordinary character. */
function normalisePattern(pattern: string): string {
  const anchored = pattern.endsWith("$");
  const body = normalise(anchored ? pattern.slice(0, -1) : pattern).replaceAll("$", "%24");
  return (anchored ? `${body}$` : body).replace(/\*{2,}/g, "*");
}

/**
 * RFC 9309, 2.2.2: octets outside ASCII are percent-encoded, encoded unreserved ones decoded, all else stays as it is
 * with upper-case digits. In a query, where they separate nothing, encoded and plain `:/?@[]` are the same.
 */
function normalise(path: string): string {
  const ascii = path.replace(/[^\x21-\x7e]+/g, (run) => encodeURIComponent(run.toWellFormed()));
  const query = ascii.indexOf("?");
  return ascii.replace(/%([0-9a-f]{2})/gi, (encoded, hex: string, at: number) => {
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    if (/[a-z0-9._~-]/i.test(char)) return char;
    return query >= 0 && at > query && /[:/?@[\]]/.test(char) ? char : encoded.toUpperCase();
  });
}

/** Greedy wildcard match in linear steps a star: no pattern can make it slow. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  const first = parts[0] ?? "";
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of parts.entries()) {
    if (index === 0) continue;
    if (anchored && index === parts.length - 1) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}
