/** Which URLs a crawl may ask: http and https, usual ports, and never a literal private address. */
import { isIP } from "node:net";
import { isPublicAddress } from "./address.ts";
import { FetchFailure } from "./failure.ts";

const USUAL_PORTS: ReadonlySet<string> = new Set(["80", "443", "8080", "8443"]);

/** Exact `host:port` pairs that may be private (TATHYA_ALLOW_HOSTS). */
export type AllowedHosts = ReadonlySet<string>;

/**
 * Reads `host:port,host:port`; IPv6 hosts stand in brackets.
 * @throws Error that names the entry that is no `host:port`.
 */
export function parseAllowHosts(text: string | undefined): AllowedHosts {
  const hosts = new Set<string>();
  for (const entry of (text ?? "").split(",").map((part) => part.trim())) {
    if (entry === "") continue;
    const match = /^(\[[0-9a-f:.]+\]|[^\s:/@[\]]+):(\d{1,5})$/i.exec(entry);
    if (!match || Number(match[2]) > 65535) throw new Error(`TATHYA_ALLOW_HOSTS: «${entry}» is no host:port`);
    hosts.add(`${new URL(`http://${match[1]}`).hostname}:${Number(match[2])}`);
  }
  return hosts;
}

/** `host:port` of a URL, the port written out: what pauses, robots.txt and back-off are kept by. */
export function hostKey(url: URL): string {
  return `${url.hostname.replace(/\.$/, "")}:${url.port || (url.protocol === "https:" ? "443" : "80")}`;
}

/**
 * Parses a URL and checks everything that can be told without resolving its name.
 * The URL parser has by then turned decimal, octal and hexadecimal IPv4 forms into dotted ones.
 * @throws FetchFailure of kind "refused".
 */
export function checkUrl(text: string, allowed: AllowedHosts): URL {
  if (!URL.canParse(text)) throw new FetchFailure("refused", `«${text.slice(0, 200)}» is no URL`);
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchFailure("refused", `refused: ${url.protocol} is neither http nor https`);
  }
  if (url.username !== "" || url.password !== "")
    throw new FetchFailure("refused", "refused: a URL with user name or password");
  const key = hostKey(url);
  if (allowed.has(key)) return url;
  const port = key.slice(key.lastIndexOf(":") + 1);
  if (!USUAL_PORTS.has(port))
    throw new FetchFailure("refused", `refused: port ${port} of ${url.hostname} is not a usual web port`);
  refuseLiteral(url.hostname);
  return url;
}

/** @throws FetchFailure of kind "refused" for a literal address that is not public. */
export function refuseLiteral(hostname: string): void {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (isIP(bare) !== 0 && !isPublicAddress(bare)) {
    throw new FetchFailure("refused", `refused: ${bare} is not a public address`);
  }
}
