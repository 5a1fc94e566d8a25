/** The settings: what each is for, and the environment checked and turned into values once, at the start. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { WrongUsage } from "./failure.ts";

export interface Setting {
  readonly name: string;
  readonly meaning: string;
}

/** As `tathya --help` lists them; the README says the same. */
export const SETTINGS: readonly Setting[] = [
  { name: "MONGODB_URI", meaning: "MongoDB to keep everything in; without it the embedded store is used" },
  { name: "TATHYA_DB", meaning: "file of the embedded store (data/tathya.db)" },
  { name: "HOST", meaning: "address to serve on (127.0.0.1)" },
  { name: "PORT", meaning: "port to serve on (8787)" },
  { name: "TATHYA_SOURCES", meaning: "file with the sources to crawl (sources.json)" },
  { name: "TATHYA_TOKENS", meaning: "editors who may decide on conflicts: name:token,name:token" },
  { name: "TATHYA_CONTACT", meaning: "web page or e-mail address that goes into the crawler's User-Agent" },
  { name: "TATHYA_ALLOW_HOSTS", meaning: "host:port,host:port of private addresses a crawl may touch (none)" },
  { name: "TATHYA_PAUSE_MS", meaning: "milliseconds between two requests to one host (1000)" },
  { name: "TATHYA_RAW_DAYS", meaning: "days that raw pages are kept for `reextract` (for ever)" },
  {
    name: "TATHYA_RELEVANCE",
    meaning: "score from 0 to 1 from which a page without facts is kept as health news (0.3)",
  },
  { name: "TATHYA_CHROMIUM", meaning: "Chromium for pages that need scripts (else the usual places)" },
  { name: "TATHYA_WEBHOOKS", meaning: "addresses, by comma, that changes of facts are posted to (none)" },
  { name: "LOG_LEVEL", meaning: "fatal, error, warn, info, debug, trace or silent (info)" },
];

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

export interface Settings {
  readonly mongodbUri: string | undefined;
  readonly databasePath: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly sourcesFile: string;
  /** Token → editor's name. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly contact: string | undefined;
  readonly allowHosts: string | undefined;
  readonly pauseMs: number;
  /** Undefined: for ever. */
  readonly rawDays: number | undefined;
  /** Undefined: the classifier's own. */
  readonly relevance: number | undefined;
  readonly chromium: string | undefined;
  readonly webhooks: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws WrongUsage that names the setting and what it takes. An empty setting is as good as none. */
export function readSettings(env: Environment): Settings {
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  return {
    mongodbUri: text("MONGODB_URI"),
    databasePath: text("TATHYA_DB"),
    host: text("HOST") ?? "127.0.0.1",
    port: wholeNumber("PORT", text("PORT") ?? "8787", 65_535),
    sourcesFile: text("TATHYA_SOURCES") ?? usualSources(),
    tokens: readTokens(text("TATHYA_TOKENS")),
    contact: text("TATHYA_CONTACT"),
    allowHosts: text("TATHYA_ALLOW_HOSTS"),
    pauseMs: wholeNumber("TATHYA_PAUSE_MS", text("TATHYA_PAUSE_MS") ?? "1000", 3_600_000),
    rawDays: optional(text("TATHYA_RAW_DAYS"), (days) => wholeNumber("TATHYA_RAW_DAYS", days, 36_500)),
    relevance: optional(text("TATHYA_RELEVANCE"), readShare),
    chromium: text("TATHYA_CHROMIUM"),
    webhooks: readWebhooks(text("TATHYA_WEBHOOKS")),
    logLevel: readLogLevel(text("LOG_LEVEL")),
  };
}

/** The folder's own list of sources, or the one that comes with Tathya. */
function usualSources(): string {
  return existsSync("sources.json") ? "sources.json" : fileURLToPath(new URL("../sources.json", import.meta.url));
}

export function wholeNumber(name: string, text: string, largest: number): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) > largest) {
    throw new WrongUsage(`${name} is «${text}»: it takes a whole number from 0 to ${largest}`);
  }
  return Number(text);
}

const optional = <T>(text: string | undefined, read: (text: string) => T): T | undefined =>
  text === undefined ? undefined : read(text);

function readShare(text: string): number {
  if (!/^(0(\.\d+)?|1(\.0+)?|\.\d+)$/.test(text))
    throw new WrongUsage(`TATHYA_RELEVANCE is «${text}»: it takes a number from 0 to 1`);
  return Number(text);
}

function readTokens(text: string | undefined): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const entry of text?.split(",") ?? []) {
    if (entry.trim() === "") continue;
    const [, name, token] = /^\s*([^:\s][^:]*):(\S+)\s*$/.exec(entry) ?? [];
    // the entry itself is not shown: it may hold a secret
    if (!name || !token)
      throw new WrongUsage("TATHYA_TOKENS takes name:token,name:token; an entry of it is not like that");
    tokens.set(token, name.trim());
  }
  return tokens;
}

function readWebhooks(text: string | undefined): string[] {
  const addresses = (text ?? "")
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");
  for (const address of addresses) {
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
      throw new WrongUsage(`TATHYA_WEBHOOKS: «${address}» is no http or https address`);
    }
  }
  return addresses;
}

function readLogLevel(text: string | undefined): Settings["logLevel"] {
  const level = LOG_LEVELS.find((name) => name === (text ?? "info").toLowerCase());
  if (!level) throw new WrongUsage(`LOG_LEVEL is «${text}»: it takes ${LOG_LEVELS.join(", ")}`);
  return level;
}
