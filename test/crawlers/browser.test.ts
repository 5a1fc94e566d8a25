/** Pages that need scripts, in a real Chromium that is handed everything it gets. */
import { describe, expect, test } from "vitest";
import { newsroom } from "./newsroom.ts";
import { article, respond, rss } from "./site.ts";

const HTML = { "content-type": "text/html; charset=utf-8" };
const SCRIPT = { "content-type": "text/javascript" };

/** A page whose article stands in a file that its script asks for. */
const shell = (body = "") =>
  respond(
    200,
    HTML,
    `<!doctype html><html lang="hi"><head><meta charset="utf-8"><title>पत्रिका</title><link rel="stylesheet" href="/style.css"><script src="/app.js" defer></script></head><body><div id="root"></div><img src="/photo.jpg">${body}</body></html>`,
  );

const APP = `fetch("/data.json").then((r) => r.json()).then(({ title, text }) => {
  document.title = title;
  document.querySelector("#root").innerHTML = "<article><h1>" + title + "</h1><p>" + text + "</p><p>अस्पतालों को सतर्क रहने को कहा गया है और जांच की संख्या बढ़ाई जा रही है।</p></article>";
});`;
const DATA = JSON.stringify({
  title: "पटना में 159 नए मामले",
  text: "पटना में 159 नए मामले मिले हैं, स्वास्थ्य विभाग ने यह जानकारी दी है।",
});
const scripts = {
  "/app.js": respond(200, SCRIPT, APP),
  "/data.json": respond(200, { "content-type": "application/json" }, DATA),
};

const chromium = process.env.TATHYA_CHROMIUM;

describe("with a browser", { timeout: 60_000 }, () => {
  test("a page is read after its scripts, with the same User-Agent and without pictures or styles", async () => {
    const { site, source, round, titles } = await newsroom({ "/feed": rss(["/one"]), "/one": shell(), ...scripts });
    expect(await round(source({ browser: true }), { chromium, contact: "desk@example.org" })).toMatchObject({
      fetched: 1,
      articles: 1,
      errors: [],
    });
    expect(await titles()).toEqual(["पटना में 159 नए मामले"]);
    expect(site.paths()).toEqual(["/feed", "/one", "/app.js", "/data.json"]);
    expect(new Set(site.asked.map(({ headers }) => headers["user-agent"]))).toEqual(
      new Set(["Tathya/0.1 (+desk@example.org)"]),
    );
  });

  test("a page that has no text without scripts is rendered unasked, and its silent edits are noticed", async () => {
    const data = (title: string) => respond(200, { "content-type": "application/json" }, DATA.replace("159", title));
    const { round, store } = await newsroom({
      "/feed": rss(["/one"]),
      "/one": shell(),
      ...scripts,
      "/data.json": [data("427"), data("472")],
    });
    expect(await round(undefined, { chromium })).toMatchObject({ fetched: 1, articles: 1, errors: [] });
    const later = { now: () => Date.now() + 3_700_000 };
    expect(await round(undefined, { chromium, ...later })).toMatchObject({ fetched: 1, articles: 1, errors: [] });
    const { items } = await store.articles({});
    expect(items.map(({ title }) => title)).toEqual(["पटना में 472 नए मामले"]);
  });

  test("a listing is read after its scripts", async () => {
    const { site, source, round, titles } = await newsroom({
      "/bihar": respond(
        200,
        HTML,
        `<div id="list"></div><script>document.querySelector("#list").innerHTML = '<a class="story" href="/one">एक</a>'</script>`,
      ),
      "/one": article("एक"),
    });
    const listing = source({
      kind: "listing",
      url: `${site.url}/bihar`,
      browser: true,
      selectors: { links: ".story" },
    });
    expect(await round(listing, { chromium })).toMatchObject({ discovered: 1, articles: 1, errors: [] });
    expect(await titles()).toEqual(["एक"]);
  });

  test("robots.txt, pause and address rules hold for what scripts ask, too", async () => {
    const spy = `for (const url of ["/private/x.json", "http://169.254.169.254/latest/", "http://10.0.0.1/", "ws://127.0.0.1:1/", "http://localhost:1/"]) {
      if (url.startsWith("ws")) try { new WebSocket(url) } catch {} else fetch(url, { mode: "no-cors" }).catch(() => {});
    }`;
    const { site, source, round } = await newsroom({
      "/robots.txt": "User-agent: *\nDisallow: /private/",
      "/feed": rss(["/one"]),
      "/one": shell('<script src="/spy.js"></script>'),
      "/spy.js": respond(200, SCRIPT, spy),
      ...scripts,
    });
    expect(await round(source({ browser: true }), { chromium, pauseMs: 120 })).toMatchObject({
      articles: 1,
      errors: [],
    });
    expect(site.paths()).not.toContain("/private/x.json");
    const times = site.asked.map(({ at }) => at);
    for (const [index, at] of times.slice(1).entries()) expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(115);
  });

  test("a page that kills or hangs the browser costs that page", async () => {
    const { source, round, titles } = await newsroom({
      "/feed": rss(["/hang", "/one"]),
      "/hang": respond(200, HTML, "<p>…</p><script>for (;;) {}</script>"),
      "/one": shell(),
      ...scripts,
    });
    const report = await round(source({ browser: true }), { chromium, limits: { totalMs: 4000 } });
    expect(report).toMatchObject({ articles: 1 });
    expect(report.errors).toHaveLength(1);
    expect(await titles()).toEqual(["पटना में 159 नए मामले"]);
  });
});

describe("without a browser", () => {
  test("one line says how to get one, and the other sources go on", async () => {
    const { site, source, rounds, titles } = await newsroom({
      "/feed": rss(["/one", "/two"]),
      "/one": shell(),
      "/two": shell(),
      "/plain": rss(["/three"]),
      "/three": article("तीन"),
      ...scripts,
    });
    const sources = [source({ browser: true }), source({ id: "sada", url: `${site.url}/plain` })];
    const [scripted, plain] = await rounds(sources, { chromium: "/no/such/chromium" });
    expect(scripted?.errors.map(({ message }) => message)).toEqual([
      "needs a browser: install Chromium (for example «apt install chromium») or set TATHYA_CHROMIUM to its path; TATHYA_CHROMIUM says /no/such/chromium, where there is nothing",
    ]);
    expect(plain).toMatchObject({ articles: 1, errors: [] });
    expect(await titles()).toEqual(["तीन"]);
  });
});
