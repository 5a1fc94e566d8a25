/** Lines that a host writes under (or into) every article: learned from its pages, as no list can know them all. */

/** So many pages must have a line, and such a share of the host's pages, before it is taken for furniture. */
const LEAST_PAGES = 5;
const LEAST_SHARE = 0.6;
const MOST_LINES = 400;
const MOST_PAGES = 300;

interface Host {
  /** Pages seen, newest last. */
  pages: string[];
  /** On how many of them each line stood. */
  lines: Map<string, number>;
}

export interface SavedHostLines {
  readonly [host: string]: {
    readonly pages: readonly string[];
    readonly lines: readonly (readonly [string, number])[];
  };
}

const simplify = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9\u0900-\u097f]+/g, " ")
    .trim();

/** A line that may state something: «गुरुवार को किसी की मौत नहीं हुई» is said on many days. */
const mayBeFact = (line: string): boolean => /[\d०-९]|मौत|जान|मरीज|मामल|केस|संक्रमि|पॉजिटिव|स्वस्थ|भर्ती/.test(line);

export class HostLines {
  readonly #hosts = new Map<string, Host>();
  readonly #learning: boolean;

  /** @param learning false: what is known is used and stays as it is */
  constructor(learning = true) {
    this.#learning = learning;
  }

  /** Learns from a page's lines and gives them without those that the host repeats. Rows of tables always stay. */
  sift<L extends { readonly text: string; readonly kind: string }>(url: string, lines: readonly L[]): L[] {
    const name = URL.canParse(url) ? new URL(url).host : url;
    const host = this.#hosts.get(name) ?? { pages: [], lines: new Map<string, number>() };
    if (this.#learning) this.#hosts.set(name, host);
    if (this.#learning && !host.pages.includes(url)) this.#learn(host, url, lines);
    const needed = Math.max(LEAST_PAGES, host.pages.length * LEAST_SHARE);
    return lines.filter((line) => line.kind === "row" || (host.lines.get(simplify(line.text)) ?? 0) < needed);
  }

  #learn(host: Host, url: string, lines: readonly { readonly text: string; readonly kind: string }[]): void {
    host.pages.push(url);
    for (const line of new Set(
      lines.filter((l) => l.kind !== "row" && l.text.length <= 400 && !mayBeFact(l.text)).map((l) => simplify(l.text)),
    )) {
      const count = host.lines.get(line) ?? 0;
      // Moved to the end: the lines seen longest ago are forgotten first.
      host.lines.delete(line);
      host.lines.set(line, count + 1);
    }
    while (host.lines.size > MOST_LINES) {
      const rare = [...host.lines].find(([, n]) => n < LEAST_PAGES)?.[0] ?? (host.lines.keys().next().value as string);
      host.lines.delete(rare);
    }
    if (host.pages.length > MOST_PAGES) {
      // Half of what is known is let go, so that a line that a redesign dropped fades.
      host.pages = host.pages.slice(-MOST_PAGES / 2);
      host.lines = new Map([...host.lines].map(([line, n]) => [line, Math.ceil(n / 2)] as const));
    }
  }

  toJSON(): SavedHostLines {
    return Object.fromEntries(
      [...this.#hosts].map(([name, h]) => [name, { pages: h.pages, lines: [...h.lines].filter(([, n]) => n > 1) }]),
    );
  }

  static from(saved: SavedHostLines, learning = true): HostLines {
    const known = new HostLines(learning);
    for (const [name, h] of Object.entries(saved))
      known.#hosts.set(name, { pages: [...h.pages], lines: new Map(h.lines) });
    return known;
  }
}
