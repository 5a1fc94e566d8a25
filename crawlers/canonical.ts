/** One link for one article: without what tracks readers, and with AMP and mobile twins told to be the same. */

/** Query parameters that never change what a page says. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|ref_src|ref_url|vero_id|wickedid|oly_anon_id|oly_enc_id|__twitter_impression|ncid|cmpid|ocid|ns_\w+|at_(medium|campaign|custom\d?|link_\w+|format|bbc_team|ptr_\w+)|fb_(action_ids|action_types|source|ref)|ga_\w+|itm_\w+|pk_\w+|piwik_\w+|mtm_\w+|spm|xtor|trk|s_cid|smid|share_?(id|from)|amp_(js_v|gsa)|usqp|aoh|csi|referrer)$/i;

const AMP_PARAMETERS: readonly (readonly [name: string, value: RegExp])[] = [
  ["amp", /^(1|true|)$/i],
  ["outputType", /^amp$/i],
  ["output", /^amp$/i],
  ["isAmp", /^(1|true|)$/i],
];

/** As sitemaps allow; what is longer is no article's address. */
const LONGEST_LINK = 2048;

/**
 * The link as it is asked: absolute, without fragment, tracking parameters, default port and a final dot of the host.
 * Null for anything that is no http(s) link.
 */
export function cleanLink(link: string, base?: string): string | null {
  const text = link.trim();
  if (text === "" || text.length > LONGEST_LINK || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  if (url.username !== "" || url.password !== "") return null;
  url.hash = "";
  url.hostname = url.hostname.replace(/\.$/, "");
  dropParameters(url, (name) => TRACKING.test(name));
  return url.href;
}

/** What names the article: the clean link with AMP and mobile forms undone. Two links with one key are one article. */
export function canonicalKey(cleaned: string): string {
  const url = new URL(outOfAmpCache(cleaned));
  const mobile = /^(?:m|mobile|amp)\.((?:[^.]+\.)+[^.\d]+)$/.exec(url.hostname);
  if (mobile) url.hostname = `www.${mobile[1]}`;
  dropParameters(url, (name, value) =>
    AMP_PARAMETERS.some(([amp, values]) => amp.toLowerCase() === name.toLowerCase() && values.test(value)),
  );
  url.pathname = url.pathname
    .replace(/^\/amp(?=\/.)/i, "")
    .replace(/^\/amp-?story\//i, "/")
    .replace(/(?<=.)\/amp(\/?)$/i, "$1")
    .replace(/\.amp(?=$|\.html?$)/i, "")
    .replace(/\/amp_articleshow\//i, "/articleshow/");
  return url.href;
}

/** `www-x-in.cdn.ampproject.org/c/s/www.x.in/path` and `www.google.com/amp/s/www.x.in/path` → `https://www.x.in/path`. */
function outOfAmpCache(link: string): string {
  const match = /^https?:\/\/(?:[^/]+\.cdn\.ampproject\.org\/[cv]|(?:www\.)?google\.[a-z.]+\/amp)\/(s\/)?(.+)$/i.exec(
    link,
  );
  const target = match && `http${match[1] ? "s" : ""}://${match[2]}`;
  return target && URL.canParse(target) ? target : link;
}

/** Works on the written query, so that what stays is not encoded anew. */
function dropParameters(url: URL, drop: (name: string, value: string) => boolean): void {
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((pair) => {
      const [name = "", value = ""] = pair.split("=");
      return pair !== "" && !drop(name, value);
    });
  url.search = kept.length === 0 ? "" : `?${kept.join("&")}`;
}

/** Second-level registries under two-letter domains, as `co.in`. */
const REGISTRY = /^(co|com|org|net|gov|nic|ac|edu|res|gen|ind)$/;

/** The name somebody registered: a page may only speak for its own. Loopback names and addresses are their own site with their port. */
export function siteOf(link: string): string {
  const url = new URL(link);
  const labels = url.hostname.split(".");
  if (/^[\d.]+$|^\[/.test(url.hostname) || labels.length < 2) return url.host;
  const [second = "", top = ""] = labels.slice(-2);
  return labels.slice(top.length === 2 && REGISTRY.test(second) ? -3 : -2).join(".");
}

/** `rel=canonical` as far as it can be believed: a page may rename itself within its own site, never pass for another's article. */
export function believedCanonical(fetched: string, claimed: string, trusted: boolean): string {
  const cleaned = cleanLink(claimed, fetched);
  const own = canonicalKey(cleanLink(fetched) ?? fetched);
  if (cleaned === null) return own;
  const isFront = new URL(cleaned).pathname === "/" && new URL(fetched).pathname !== "/";
  if (isFront) return own; // a template that names the front page on every page would make one article of all
  return trusted || siteOf(cleaned) === siteOf(fetched) || siteOf(cleaned) === siteOf(own)
    ? canonicalKey(cleaned)
    : own;
}
