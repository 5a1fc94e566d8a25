/** What a page asks for that no text ever comes from. */

/** Playwright's resource types that are not loaded. */
export const UNWANTED_TYPES: ReadonlySet<string> = new Set([
  "image",
  "font",
  "media",
  "stylesheet",
  "texttrack",
  "manifest",
  "ping",
  "cspreport",
  "prefetch",
  "websocket",
  "eventsource",
]);

/** Advertising, counting and pushing, by registered name. */
const UNWANTED_HOSTS = [
  "2mdn.net",
  "adnxs.com",
  "adsafeprotected.com",
  "adsrvr.org",
  "amazon-adsystem.com",
  "branch.io",
  "casalemedia.com",
  "chartbeat.com",
  "chartbeat.net",
  "clarity.ms",
  "clevertap.com",
  "colombiaonline.com",
  "comscore.com",
  "connect.facebook.net",
  "criteo.com",
  "criteo.net",
  "doubleclick.net",
  "facebook.com",
  "google-analytics.com",
  "googleadservices.com",
  "googlesyndication.com",
  "googletagmanager.com",
  "googletagservices.com",
  "hotjar.com",
  "instagram.com",
  "izooto.com",
  "jwplatform.com",
  "media.net",
  "mgid.com",
  "moatads.com",
  "moengage.com",
  "newrelic.com",
  "nr-data.net",
  "onesignal.com",
  "openx.net",
  "outbrain.com",
  "platform.twitter.com",
  "pubmatic.com",
  "pushengage.com",
  "quantserve.com",
  "rubiconproject.com",
  "scorecardresearch.com",
  "sentry.io",
  "sharethis.com",
  "taboola.com",
  "truepush.com",
  "unibots.in",
  "vdo.ai",
  "webengage.com",
  "youtube.com",
] as const;

export function isUnwanted(type: string, url: URL): boolean {
  return (
    UNWANTED_TYPES.has(type) ||
    UNWANTED_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  );
}
