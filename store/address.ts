/** One spelling of a link, so that an article that is linked in several ways is one article. */

/** Parameters that only say where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|ref_src|_ga)$/i;

/** Without fragment and tracking parameters, host in lower case, default port dropped. What is no absolute URL stays as it is. */
export function canonical(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const parsed = new URL(url);
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return url.trim();
  parsed.hash = "";
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  return parsed.href;
}
