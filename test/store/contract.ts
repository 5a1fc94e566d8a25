/** What every store does, whatever it is built on: one suite, run by sqlite.test.ts and mongodb.test.ts. */
import { beforeEach, describe, expect, it } from "vitest";
import { BadCursor } from "../../store/cursor.ts";
import type { FactQuery, FactSort, Store } from "../../store/store.ts";
import { article, fact, told, undatedFact } from "./samples.ts";

/** Opens an empty store whose clock is `now`. */
export type OpenStore = (now: () => string) => Promise<Store>;

export function storeContract(open: OpenStore): void {
  let store: Store;
  let clock = "2021-07-10T00:00:00.000Z";
  beforeEach(async () => {
    clock = "2021-07-10T00:00:00.000Z";
    store = await open(() => clock);
    return () => store.close();
  });

  const valuesOf = async (query: FactQuery, sort?: FactSort) =>
    (await store.facts(query, { limit: 1000, ...(sort ? { sort } : {}) })).items.map((one) => one.value);

  describe("saving an article", () => {
    it("is new once, and the same again changes nothing", async () => {
      const first = await store.saveArticle(article("a"), [fact({ value: 12 })], "1");
      expect(first).toMatchObject({ status: "new", facts: 1 });
      const before = await store.changes(null, 100);
      clock = "2021-07-11T00:00:00.000Z";
      expect(await store.saveArticle(article("a"), [fact({ value: 12 })], "1")).toEqual({
        ...first,
        status: "unchanged",
      });
      expect(await store.changes(null, 100)).toEqual(before);
      expect(await valuesOf({})).toEqual([12]);
    });

    it("makes a version of other content and keeps the old one's facts as superseded", async () => {
      const { articleId } = await store.saveArticle(
        article("a", { text: "पटना में 100 मरीज" }),
        [fact({ value: 100 }), fact({ value: 7, metric: "new_deaths" })],
        "1",
      );
      clock = "2021-07-11T00:00:00.000Z";
      const saved = await store.saveArticle(
        article("a", { text: "पटना में 120 मरीज" }),
        [fact({ value: 120 }), fact({ value: 7, metric: "new_deaths" })],
        "1",
      );
      expect(saved).toEqual({ articleId, status: "changed", facts: 2 });
      expect(await valuesOf({}, "value")).toEqual([7, 120]);
      const all = await store.facts({ superseded: true }, { sort: "value" });
      expect(all.items.map((one) => [one.value, one.superseded === true])).toEqual([
        [7, false],
        [100, true],
        [120, false],
      ]);
      const versions = await store.versions(articleId);
      expect(
        versions.map((version) => [version.seenAt, version.text, version.facts.map((one) => one.value).sort()]),
      ).toEqual([
        ["2021-07-10T00:00:00.000Z", "पटना में 100 मरीज", [100, 7]],
        ["2021-07-11T00:00:00.000Z", "पटना में 120 मरीज", [120, 7]],
      ]);
    });

    it("goes back to an earlier wording without doubling anything", async () => {
      const first = article("a", { text: "पटना में 100 मरीज" });
      const second = article("a", { text: "पटना में 120 मरीज" });
      await store.saveArticle(first, [fact({ value: 100 })], "1");
      await store.saveArticle(second, [fact({ value: 120 })], "1");
      const { articleId } = await store.saveArticle(first, [fact({ value: 100 })], "1");
      expect(await valuesOf({})).toEqual([100]);
      expect(await valuesOf({ superseded: true }, "value")).toEqual([100, 120]);
      expect(await store.versions(articleId)).toHaveLength(3);
    });

    it("keeps everything that was said of a fact", async () => {
      const full = fact({
        value: 10,
        max: 12,
        qualifier: "range",
        metric: "hosp_patients",
        facility: "pmch",
        locality: "कंकड़बाग",
        population: "children",
        variant: "BF.7",
        attribution: "health-department",
        until: "16:00",
        confidence: 0.75,
        evidence: "10-12",
        window: "P1D",
      });
      const { articleId } = await store.saveArticle(article("a", { sample: true }), [full], "7");
      const [stored] = (await store.facts({})).items;
      expect(stored).toEqual({
        id: stored?.id,
        articleId,
        url: "https://ek-akhbar.example/khabar/a",
        source: "ek-akhbar",
        publishedAt: "2021-07-08T18:00:00+05:30",
        ...full,
        extractor: "7",
        seenAt: clock,
        sample: true,
      });
      expect(await store.fact(stored?.id ?? "")).toEqual(stored);
    });

    it("knows an article by its link however it is spelt, and a line without one by source and line", async () => {
      const { articleId } = await store.saveArticle(article("a"), [], "1");
      expect((await store.articleByUrl("HTTPS://EK-AKHBAR.example:443/khabar/a?utm_source=x#top"))?.id).toBe(articleId);
      const line = { url: null, lineId: "1" };
      const one = await store.saveArticle(article("l", line), [], "1");
      const other = await store.saveArticle(article("l", { ...line, source: "do-akhbar" }), [], "1");
      expect(one.articleId).not.toBe(other.articleId);
      expect(await store.saveArticle(article("l", line), [], "1")).toEqual({ ...one, status: "unchanged" });
    });

    it("keeps the raw page, and neither text nor page where the publisher forbids it", async () => {
      const raw = new TextEncoder().encode("<html>पटना</html>".repeat(100));
      const open = await store.saveArticle(article("a", { raw }), [fact({ value: 1 })], "1");
      expect(await store.rawPage(open.articleId)).toEqual({ bytes: raw, contentType: null });
      const shut = await store.saveArticle(
        article("b", { raw, keepText: false, text: "विशेष शब्द" }),
        [fact({ value: 2 })],
        "1",
      );
      expect(await store.rawPage(shut.articleId)).toBeNull();
      expect(await store.article(shut.articleId)).toMatchObject({ text: "", title: "कोरोना की खबर b", facts: 1 });
      expect(await valuesOf({ articleId: [shut.articleId] })).toEqual([2]);
      expect((await store.articles({ q: "विशेष" })).items).toEqual([]);
      expect((await store.saveArticle(article("b", { raw, keepText: false, text: "विशेष शब्द" }), [], "1")).status).toBe(
        "unchanged",
      );
      // the first page's publisher changes its mind
      await store.saveArticle(article("a", { raw, keepText: false }), [fact({ value: 1 })], "1");
      expect(await store.rawPage(open.articleId)).toBeNull();
      expect(await store.article(open.articleId)).toMatchObject({ text: "" });
    });

    it("replaces the facts of a stored article when the extractor has learned", async () => {
      const { articleId } = await store.saveArticle(
        article("a"),
        [fact({ value: 10 }), fact({ value: 20, place: "IN-BR/gaya" })],
        "1",
      );
      const kept = (await store.facts({ place: ["IN-BR/gaya"] })).items[0];
      expect(
        await store.replaceFacts(articleId, [fact({ value: 11 }), fact({ value: 20, place: "IN-BR/gaya" })], "2"),
      ).toMatchObject({ status: "changed", facts: 2 });
      expect(await valuesOf({ superseded: true }, "value")).toEqual([11, 20]);
      expect((await store.facts({ place: ["IN-BR/gaya"] })).items[0]).toEqual({ ...kept, extractor: "2" });
      expect(
        (await store.replaceFacts(articleId, [fact({ value: 11 }), fact({ value: 20, place: "IN-BR/gaya" })], "2"))
          .status,
      ).toBe("unchanged");
      expect(await store.versions(articleId)).toHaveLength(1);
      await expect(store.replaceFacts("nobody", [], "2")).rejects.toThrow(/nobody/);
    });

    it("takes a better reading of a stored page without making a version of it", async () => {
      const given = { text: "पटना में 100 मरीज\nयह भी पढ़ें: मौसम का हाल", title: "पुराना | अखबार" };
      const { articleId } = await store.saveArticle(article("a", given), [fact({ value: 100 })], "1");
      const reading = { title: "नया शीर्षक", text: "पटना में 100 मरीज", publishedAt: "2021-07-08", modifiedAt: null };
      const replace = () => store.replaceFacts(articleId, [fact({ value: 100 })], "2", reading);
      expect(await replace()).toEqual({ articleId, status: "changed", facts: 1 });
      expect(await store.article(articleId)).toMatchObject(reading);
      expect(await store.versions(articleId)).toHaveLength(1);
      expect((await store.facts({ q: "नया शीर्षक" })).items).toMatchObject([{ value: 100, publishedAt: "2021-07-08" }]);
      expect((await store.facts({ superseded: true })).items).toHaveLength(1);
      expect((await replace()).status).toBe("unchanged");
      // the crawler that reads the page so from now on finds it unchanged
      expect((await store.saveArticle(article("a", reading), [fact({ value: 100 })], "2")).status).toBe("unchanged");
    });

    it("keeps a raw page with the Content-Type it came with, each once", async () => {
      const raw = new TextEncoder().encode("<html>पटना</html>");
      const types = ["text/html; charset=utf-8", "text/html; charset=windows-1252", "text/html; charset=utf-8"];
      for (const [i, rawType] of types.entries()) {
        const { articleId } = await store.saveArticle(article(`t${i}`, { raw, rawType, text: `${i}` }), [], "1");
        expect(await store.rawPage(articleId)).toEqual({ bytes: raw, contentType: rawType });
      }
      expect(await store.dropRawPages("9999")).toBe(2);
    });

    it("drops the raw pages of versions that were first seen before an instant", async () => {
      const page = (text: string) => new TextEncoder().encode(text);
      const first = await store.saveArticle(article("a", { text: "एक", raw: page("एक") }), [], "1");
      const shared = await store.saveArticle(article("b", { text: "साझा", raw: page("साझा") }), [], "1");
      const alone = await store.saveArticle(article("c", { text: "अकेला", raw: page("अकेला") }), [], "1");
      clock = "2021-08-10T00:00:00.000Z";
      await store.saveArticle(article("a", { text: "दो", raw: page("दो") }), [], "1");
      await store.saveArticle(article("d", { text: "साझा", raw: page("साझा") }), [], "1");
      expect(await store.dropRawPages("2021-08-01T00:00:00.000Z")).toBe(2);
      expect((await store.rawPage(first.articleId))?.bytes).toEqual(page("दो"));
      expect((await store.rawPage(shared.articleId))?.bytes).toEqual(page("साझा"));
      expect(await store.rawPage(alone.articleId)).toBeNull();
      expect((await store.article(alone.articleId))?.text).toBe("अकेला");
      expect(await store.dropRawPages("2021-08-01T00:00:00.000Z")).toBe(0);
      expect(await store.dropRawPages("2021-09-01T00:00:00.000Z")).toBe(2);
    });

    it("forgets an article at its publisher's wish, and never takes it again", async () => {
      const url = "https://ek-akhbar.example/khabar/a";
      const raw = new TextEncoder().encode("<html>");
      const { articleId } = await store.saveArticle(
        article("a", { raw }),
        [fact({ value: 427, evidence: "427 मरीज" })],
        "1",
      );
      await store.saveArticle(article("b", { source: "do-akhbar" }), [fact({ value: 472 })], "1");
      expect((await store.conflicts({})).items).toHaveLength(1);
      expect(await store.forgetArticle(`${url}#x`)).toBe(true);
      expect(await store.article(articleId)).toBeNull();
      expect(await store.rawPage(articleId)).toBeNull();
      expect(await store.versions(articleId)).toEqual([]);
      expect(await valuesOf({ superseded: true })).toEqual([472]);
      expect((await store.conflicts({})).items).toEqual([]);
      expect(JSON.stringify(await store.changes(null, 100))).not.toContain("427 मरीज");
      expect(await store.pageState(url)).toMatchObject({ gone: true, nextVisitAt: null });
      await store.putPageState({ url, source: "ek-akhbar", nextVisitAt: "2021-07-01T00:00:00Z", failures: 0 });
      expect(await store.duePages("ek-akhbar", clock, 10)).toEqual([]);
      expect(await store.saveArticle(article("a"), [fact({ value: 427 })], "1")).toMatchObject({
        status: "unchanged",
        facts: 0,
      });
      expect(await store.article(articleId)).toBeNull();
      expect(await store.forgetArticle(url)).toBe(false);
    });
  });

  describe("searching facts", () => {
    beforeEach(async () => {
      await store.saveArticle(
        article("a", { title: "बिहार में कोरोना", text: "दरभंगा में 44 मरीज मिले।\nपटना के कंकड़बाग में पाँच की मौत" }),
        [
          fact(
            { value: 44, place: "IN-BR/darbhanga", evidence: "दरभंगा में 44" },
            "दरभंगा में 44 मरीज मिले।\nपटना के कंकड़बाग में पाँच की मौत",
          ),
          fact(
            { value: 5, metric: "new_deaths", asOf: "2021-07-07", evidence: "पाँच की मौत" },
            "दरभंगा में 44 मरीज मिले।\nपटना के कंकड़बाग में पाँच की मौत",
          ),
        ],
        "1",
      );
      const dengue = fact({
        value: 9,
        place: "IN-UP/agra",
        disease: "dengue",
        attribution: "civil-surgeon",
        qualifier: "at_least",
      });
      const { asOf: _, ...undated } = fact({ value: 1000, place: "IN", metric: "total_cases" });
      await store.saveArticle(
        article("b", { source: "do-akhbar", publishedAt: "2021-07-09", title: "डेंगू का डंक", text: "आगरा 9" }),
        [dengue, undated],
        "1",
      );
    });

    const examples: [string, FactQuery, number[]][] = [
      ["everything", {}, [5, 9, 44, 1000]],
      ["a disease", { disease: ["dengue"] }, [9]],
      ["one of several metrics", { metric: ["new_deaths", "total_cases"] }, [5, 1000]],
      ["a place alone", { place: ["IN"] }, [1000]],
      ["a state with its districts", { within: ["IN-BR"] }, [5, 44]],
      ["the country with all in it", { within: ["IN"] }, [5, 9, 44, 1000]],
      ["a district", { within: ["IN-BR/patna"] }, [5]],
      ["one of two states", { within: ["IN-UP", "IN-BR"] }, [5, 9, 44]],
      ["a source", { source: ["do-akhbar"] }, [9, 1000]],
      ["an attribution", { attribution: ["civil-surgeon"] }, [9]],
      ["a qualifier", { qualifier: ["at_least"] }, [9]],
      ["days on which it was true", { from: "2021-07-08", to: "2021-07-08" }, [9, 44]],
      ["days up to one, without the undated", { to: "2021-07-07" }, [5]],
      ["a day of publication", { publishedFrom: "2021-07-09", publishedTo: "2021-07-09" }, [9, 1000]],
      ["a last day of publication", { publishedTo: "2021-07-08" }, [5, 44]],
      ["an hour of publication", { publishedFrom: "2021-07-08T18:00:01+05:30" }, [9, 1000]],
      ["values", { min: 9, max: 44 }, [9, 44]],
      ["a place in Roman letters", { q: "darbhanga" }, [44]],
      ["a place in Hindi", { q: "दरभंगा" }, [44]],
      ["a beginning of a word", { q: "DARBH" }, [44]],
      ["an English name of the metric", { q: "deaths" }, [5]],
      ["a Hindi name of the disease", { q: "डेंगू" }, [9, 1000]],
      ["a word of the title in another spelling", { q: "कोरोना" }, [5, 44, 1000]],
      ["chandrabindu for anusvara and a nukta", { q: "पांच कंकड़बाग" }, [5]],
      ["all words, not any", { q: "darbhanga deaths" }, []],
      ["digits of another script", { q: "४४" }, [44]],
      ["what nobody wrote", { q: "क्वक्क" }, []],
      ["no word at all", { q: '!? *"' }, []],
      ["operators as words", { q: 'NOT "deaths" OR (x*)' }, []],
      ["an article", { articleId: ["none"] }, []],
      ["words and attributes at once", { q: "bihar", disease: ["covid-19"] }, [5, 44]],
    ];
    it.each(examples)("finds by %s", async (_, query, values) => {
      expect(await valuesOf(query, "value")).toEqual(values);
      const page = await store.facts(query);
      expect(page.total).toEqual({ value: values.length, exact: true });
      const streamed: number[] = [];
      for await (const one of store.everyFact(query, "value")) streamed.push(one.value);
      expect(streamed).toEqual(values);
    });

    it("sorts by day, value and when it was seen, the undated last", async () => {
      expect((await store.facts({})).items.map((one) => one.asOf)).toEqual([
        "2021-07-08",
        "2021-07-08",
        "2021-07-07",
        undefined,
      ]);
      expect((await store.facts({}, { sort: "asOf" })).items.map((one) => one.asOf)).toEqual([
        undefined,
        "2021-07-07",
        "2021-07-08",
        "2021-07-08",
      ]);
      expect(await valuesOf({}, "-value")).toEqual([1000, 44, 9, 5]);
      clock = "2021-07-12T00:00:00.000Z";
      await store.saveArticle(article("c"), [fact({ value: 77 })], "1");
      expect((await valuesOf({}, "-seen"))[0]).toBe(77);
    });

    it("counts by attribute for the same filters", async () => {
      expect(await store.facets({ within: ["IN-BR"] })).toEqual({
        disease: [{ value: "covid-19", count: 2 }],
        metric: [
          { value: "new_cases", count: 1 },
          { value: "new_deaths", count: 1 },
        ],
        place: [
          { value: "IN-BR/darbhanga", count: 1 },
          { value: "IN-BR/patna", count: 1 },
        ],
        source: [{ value: "ek-akhbar", count: 2 }],
        day: [
          { value: "2021-07-08", count: 1 },
          { value: "2021-07-07", count: 1 },
        ],
      });
    });

    it("lists articles newest first, by source, day, words and names of their places", async () => {
      const titles = async (query: Parameters<Store["articles"]>[0]) =>
        (await store.articles(query)).items.map((one) => one.title);
      expect(await titles({})).toEqual(["डेंगू का डंक", "बिहार में कोरोना"]);
      expect(await titles({ source: ["ek-akhbar"] })).toEqual(["बिहार में कोरोना"]);
      expect(await titles({ publishedTo: "2021-07-08" })).toEqual(["बिहार में कोरोना"]);
      expect(await titles({ q: "agra" })).toEqual(["डेंगू का डंक"]);
      expect(await titles({ q: "मौत" })).toEqual(["बिहार में कोरोना"]);
      expect((await store.articles({}, { sort: "published", limit: 1 })).items[0]).toMatchObject({
        source: "ek-akhbar",
        facts: 2,
      });
    });
  });

  describe("pages of a list", () => {
    it("say where the next begins, and refuse what is no cursor of theirs", async () => {
      const facts = [1, 2, 3, 4, 5].map((value) => fact({ value, place: "IN-BR/gaya", metric: "beds" }));
      await store.saveArticle(article("a"), facts, "1");
      const first = await store.facts({}, { sort: "value", limit: 3 });
      expect(first.items.map((one) => one.value)).toEqual([1, 2, 3]);
      const second = await store.facts({}, { sort: "value", limit: 3, cursor: first.next ?? "" });
      expect([second.items.map((one) => one.value), second.next]).toEqual([[4, 5], null]);
      for (const cursor of [
        "x",
        "!!",
        "bnVsbA",
        "e30",
        Buffer.from('["value","1","a"]').toString("base64url"),
        `${first.next}x`.slice(4),
      ])
        await expect(store.facts({}, { sort: "value", cursor })).rejects.toThrow(BadCursor);
      await expect(store.facts({}, { sort: "-value", cursor: first.next ?? "" })).rejects.toThrow(BadCursor);
      await expect(store.changes("-1", 5)).rejects.toThrow(BadCursor);
      await expect(store.changes("1 OR 1=1", 5)).rejects.toThrow(BadCursor);
    });
  });

  describe("near-copies", () => {
    const report = (numbers: readonly number[], end = "") =>
      `स्वास्थ्य विभाग की ओर से गुरुवार शाम जारी बुलेटिन के अनुसार राज्य में संक्रमण के ${numbers[0]} नए मामले सामने आए हैं। राजधानी पटना में सबसे अधिक ` +
      `${numbers[1]} लोग संक्रमित पाए गए, जबकि भागलपुर और मुजफ्फरपुर में भी मरीजों की तादाद बढ़ी है। विभाग के प्रधान सचिव ने बताया कि पिछले एक दिन में ` +
      `${numbers[2]} नमूनों की जांच की गई। उन्होंने लोगों से मास्क पहनने, भीड़ से बचने और लक्षण दिखते ही नजदीकी केंद्र में जांच कराने की अपील की।${end}`;
    const other =
      "पटना मेडिकल कॉलेज अस्पताल के अधीक्षक ने गुरुवार को पत्रकारों से बातचीत में कहा कि कोरोना वार्ड में अब 427 मरीज आ चुके हैं और नए वार्ड में " +
      "ऑक्सीजन की व्यवस्था पूरी कर ली गई है। अगले सप्ताह से बच्चों के लिए अलग इकाई शुरू होगी, जिसके लिए चिकित्सकों को प्रशिक्षण दिया जा रहा है।";

    it("share a story, other reports on the topic do not", async () => {
      await store.saveArticle(article("a", { text: report([1200, 427, 98000]) }), [fact({ value: 427 })], "1");
      await store.saveArticle(
        article("b", { source: "do-akhbar", title: "दूसरा शीर्षक", text: report([1200, 472, 98000], " (एजेंसी)") }),
        [fact({ value: 472 })],
        "1",
      );
      await store.saveArticle(article("c", { source: "teen-akhbar", text: other }), [fact({ value: 427 })], "1");
      const stories = (await store.articles({}, { sort: "published" })).items.map((one) => [one.source, one.storyId]);
      const storyOf = new Map(stories as [string, string][]);
      expect(storyOf.get("ek-akhbar")).toBe(storyOf.get("do-akhbar"));
      expect(storyOf.get("teen-akhbar")).not.toBe(storyOf.get("ek-akhbar"));
      expect((await store.articles({ storyId: storyOf.get("ek-akhbar") ?? "" })).total.value).toBe(2);
      const [conflict] = (await store.conflicts({})).items;
      expect(conflict?.causes).toEqual(["copy_error", "digit_swap"]);
    });

    it("of another day's bulletin with other numbers are no copies", async () => {
      const bulletin = (n: number) =>
        `पटना ${n}, गया ${n + 3}, सारण ${n + 5}, वैशाली ${n + 7}, भोजपुर ${n + 11}, नालंदा ${n + 13}: ${report([n, n * 2, n * 3])}`;
      await store.saveArticle(article("a", { text: bulletin(100) }), [], "1");
      await store.saveArticle(article("b", { text: bulletin(200), publishedAt: "2021-07-09" }), [], "1");
      await store.saveArticle(article("c", { text: bulletin(100), publishedAt: "2021-07-29" }), [], "1");
      expect(new Set((await store.articles({})).items.map((one) => one.storyId)).size).toBe(3);
    });

    it("are found among hundreds that share a part of the words and are no copies", async () => {
      const letters = "कखगघचछजझटठडढतथदधनपफब";
      const words = (from: number, count: number) =>
        Array.from({ length: count }, (_, k) =>
          String(from + k).replace(/\d/g, (digit) => letters[Number(digit)] ?? ""),
        );
      const shared = words(0, 60).join(" ");
      const numbers = (i: number) => Array.from({ length: 8 }, (_, k) => 10_000 + i * 8 + k).join(", ");
      const crowded = (i: number) => `${shared} ${words(1000 + i * 20, 9).join(" ")} ${numbers(i)}`;
      for (let i = 1; i <= 300; i++)
        await store.saveArticle(article(`n${i}`, { source: `s${i % 7}`, text: crowded(i) }), [], "1");
      const { articleId } = await store.saveArticle(article("original", { text: crowded(0) }), [], "1");
      const copy = await store.saveArticle(article("copy", { source: "do-akhbar", text: crowded(0) }), [], "1");
      const storyOf = async (id: string) => (await store.article(id))?.storyId;
      expect(await storyOf(copy.articleId)).toBe(await storyOf(articleId));
      const story = (await storyOf(articleId)) ?? "";
      expect((await store.articles({ storyId: story })).total.value).toBe(2);
    }, 120_000);

    it("part again when one of them is rewritten", async () => {
      await store.saveArticle(article("a", { text: report([1200, 427, 98000]) }), [fact({ value: 427 })], "1");
      await store.saveArticle(
        article("b", { source: "do-akhbar", text: report([1200, 472, 98000]) }),
        [fact({ value: 472 })],
        "1",
      );
      await store.saveArticle(article("b", { source: "do-akhbar", text: other }), [fact({ value: 472 })], "1");
      expect(new Set((await store.articles({})).items.map((one) => one.storyId)).size).toBe(2);
      expect((await store.conflicts({})).items[0]?.causes).toEqual(["digit_swap"]);
    });
  });

  describe("conflicts", () => {
    const disagree = async () => {
      await store.saveArticle(article("a"), [fact({ value: 427 })], "1");
      await store.saveArticle(article("b", { source: "do-akhbar" }), [fact({ value: 472 })], "1");
      return (await store.conflicts({})).items;
    };

    it("are found as facts come, with their facts, and gone when the facts change", async () => {
      const [conflict, ...more] = await disagree();
      expect(more).toEqual([]);
      expect(conflict).toMatchObject({
        kind: "disagreement",
        status: "open",
        causes: ["digit_swap"],
        key: { place: "IN-BR/patna", asOf: "2021-07-08" },
      });
      expect(conflict?.facts.map((one) => [one.value, one.url])).toEqual([
        [427, "https://ek-akhbar.example/khabar/a"],
        [472, "https://do-akhbar.example/khabar/b"],
      ]);
      expect(await store.conflict(conflict?.id ?? "")).toEqual(conflict);
      await store.saveArticle(article("b", { source: "do-akhbar", text: "सुधार: 427" }), [fact({ value: 427 })], "1");
      expect((await store.conflicts({})).items.map((one) => one.kind)).toEqual(["revised"]);
      expect(await store.conflict(conflict?.id ?? "")).toBeNull();
    });

    it("tell of a number that a publisher changed, until it changes back or goes", async () => {
      const save = (text: string, facts: Parameters<Store["saveArticle"]>[1]) =>
        store.saveArticle(article("a", { text }), facts, "1");
      const found = async () =>
        (await store.conflicts({ kind: ["revised"] })).items.map((one) =>
          one.facts.map((each) => [each.value, each.superseded === true]),
        );
      await save("पहले", [fact({ value: 38 }), undatedFact(5)]);
      expect(await found()).toEqual([]);
      await save("फिर", [fact({ value: 38 }), undatedFact(5), fact({ value: 2, metric: "new_deaths" })]);
      expect(await found()).toEqual([]);
      await save("और फिर", [fact({ value: 43 }), undatedFact(5)]);
      expect(await found()).toEqual([
        [
          [38, true],
          [43, false],
        ],
      ]);
      await save("आखिर", [fact({ value: 43 }), undatedFact(6)]);
      expect((await found()).sort()).toEqual([
        [
          [38, true],
          [43, false],
        ],
        [
          [5, true],
          [6, false],
        ],
      ]);
      expect((await store.conflicts({ max: 5 })).items).toHaveLength(1);
      await save("कुछ नहीं", []);
      expect(await found()).toEqual([]);
    });

    it("are filtered by kind, status and by what their facts say", async () => {
      const [conflict] = await disagree();
      const { articleId } = await store.saveArticle(
        article("c"),
        [
          fact({ value: 10, place: "IN-BR/gaya", asOf: "2021-07-09" }),
          fact({ value: 20, place: "IN-BR/gaya", asOf: "2021-07-09" }),
        ],
        "1",
      );
      const kinds = async (query: Parameters<Store["conflicts"]>[0]) =>
        (await store.conflicts(query)).items.map((one) => one.kind);
      expect(await kinds({})).toEqual(["self_contradiction", "disagreement"]);
      expect((await store.conflicts({}, { sort: "-asOf" })).items.map((one) => one.key.asOf)).toEqual([
        "2021-07-09",
        "2021-07-08",
      ]);
      expect(await kinds({ kind: ["disagreement"] })).toEqual(["disagreement"]);
      expect(await kinds({ articleId: [articleId] })).toEqual(["self_contradiction"]);
      expect(await kinds({ source: ["do-akhbar"] })).toEqual(["disagreement"]);
      expect(await kinds({ source: ["do-akhbar"], max: 430 })).toEqual([]);
      expect(await kinds({ q: "gaya" })).toEqual(["self_contradiction"]);
      expect(await kinds({ within: ["IN-BR"], to: "2021-07-08" })).toEqual(["disagreement"]);
      await store.decide(conflict?.id ?? "", { status: "resolved", by: "asha", at: clock });
      expect(await kinds({ status: ["open"] })).toEqual(["self_contradiction"]);
      const first = await store.conflicts({}, { limit: 1 });
      expect(first.total).toEqual({ value: 2, exact: true });
      expect((await store.conflicts({}, { limit: 1, cursor: first.next ?? "" })).items[0]?.id).toBe(conflict?.id);
    });

    it("keep what an editor decided through every re-run", async () => {
      const [conflict] = await disagree();
      const id = conflict?.id ?? "";
      const chosen = conflict?.facts[0]?.id ?? "";
      const decisions = [
        { status: "explained" as const, note: "अंकों की अदला-बदली", by: "asha", at: "2021-07-10T01:00:00.000Z" },
        { status: "resolved" as const, factId: chosen, by: "ravi", at: "2021-07-10T02:00:00.000Z" },
      ];
      for (const decision of decisions)
        expect(await store.decide(id, decision)).toMatchObject({ id, status: decision.status });
      await store.saveArticle(article("b", { source: "do-akhbar", text: "सुधार" }), [fact({ value: 427 })], "1");
      expect(await store.conflict(id)).toBeNull();
      expect(await store.decisions(id)).toEqual(decisions);
      expect(await store.decide(id, { status: "open", by: "asha", at: clock })).toBeNull();
      await store.saveArticle(article("b", { source: "do-akhbar" }), [fact({ value: 472 })], "1");
      expect(await store.conflict(id)).toMatchObject({ status: "resolved" });
      expect(await store.decisions(id)).toEqual(decisions);
    });

    it("see that a paper printed yesterday's number", async () => {
      await disagree();
      await store.saveArticle(article("d", { source: "teen-akhbar" }), [fact({ value: 472, asOf: "2021-07-07" })], "1");
      expect((await store.conflicts({})).items[0]?.causes).toEqual(["day_shift", "digit_swap"]);
    });
  });

  describe("conflicts over places, parts and days", () => {
    const say = (name: string, facts: readonly Partial<Parameters<typeof fact>[0]>[], text = `${name} की खबर`) =>
      store.saveArticle(
        article(name, { source: name, text }),
        facts.map((given) => told({ value: 0, ...given })),
        "1",
      );
    const forget = (name: string) => store.forgetArticle(`https://${name}.example/khabar/${name}`);
    const found = async () =>
      (await store.conflicts({}, { limit: 100 })).items
        .map(({ kind, key, facts }) => [`${kind} ${key.metric} ${key.place} ${key.asOf}`, facts.map((f) => f.value)])
        .sort();

    it("follow districts and their state, whichever is told first", async () => {
      await say("a", [{ value: 427 }, { value: 84, place: "IN-BR/gaya" }]);
      expect(await found()).toEqual([]);
      await say("b", [{ value: 500, place: "IN-BR" }]);
      const mismatch = ["sum_mismatch new_cases IN-BR 2021-07-08", [500, 427, 84]];
      expect(await found()).toEqual([mismatch]);
      await say("c", [{ value: 480 }]);
      expect(await found()).toEqual([
        ["disagreement new_cases IN-BR/patna 2021-07-08", [427, 480]],
        ["sum_mismatch new_cases IN-BR 2021-07-08", [500, 427, 480, 84]],
      ]);
      await forget("c");
      expect(await found()).toEqual([mismatch]);
      await say("d", [
        { value: 3, place: "IN-UP/agra" },
        { value: 2, place: "IN-BR/gaya", facility: "anmmch" },
      ]);
      expect(await found()).toEqual([mismatch]);
      await say("a", [{ value: 416 }, { value: 84, place: "IN-BR/gaya" }], "सुधार");
      expect((await store.conflicts({ kind: ["sum_mismatch"] })).items).toEqual([]);
    });

    it("follow wholes and their parts", async () => {
      await say("a", [
        { metric: "total_cases", value: 1020 },
        { metric: "active_cases", value: 100 },
      ]);
      await say("b", [{ metric: "total_recoveries", value: 880 }]);
      expect(await found()).toEqual([]);
      await say("c", [{ metric: "total_deaths", value: 20 }]);
      expect(await found()).toEqual([["balance total_cases IN-BR/patna 2021-07-08", [1020, 100, 880, 20]]]);
      await forget("b");
      expect(await found()).toEqual([]);
    });

    it("follow running totals from day to day, over days nobody told of", async () => {
      const total = (name: string, asOf: string, value: number) => say(name, [{ metric: "total_deaths", value, asOf }]);
      await total("a", "2021-01-01", 500);
      await total("b", "2021-07-20", 490);
      expect(await found()).toEqual([["not_monotonic total_deaths IN-BR/patna 2021-07-20", [500, 490]]]);
      await total("c", "2021-07-08", 480);
      expect(await found()).toEqual([["not_monotonic total_deaths IN-BR/patna 2021-07-08", [500, 480]]]);
      await say("d", [{ metric: "total_deaths", value: 470, facility: "pmch", asOf: "2021-07-09" }]);
      await say("e", [{ metric: "total_deaths", value: 3, asOf: "2021-07-09", disease: "dengue" }]);
      expect(await found()).toHaveLength(1);
      await forget("c");
      expect(await found()).toEqual([["not_monotonic total_deaths IN-BR/patna 2021-07-20", [500, 490]]]);
      await forget("a");
      expect(await found()).toEqual([]);
      await total("f", "2021-07-19", 480);
      await say("g", [{ metric: "new_deaths", value: 5, asOf: "2021-07-20" }]);
      expect(await found()).toEqual([["not_monotonic total_deaths IN-BR/patna 2021-07-20", [480, 490, 5]]]);
    });

    it("know that a recount was announced, and when it no longer is", async () => {
      const causes = async () => (await store.conflicts({})).items.flatMap((one) => one.causes);
      await say("a", [{ metric: "total_deaths", value: 9375, asOf: "2021-06-08" }]);
      await say("b", [{ metric: "total_deaths", value: 5424, asOf: "2021-06-09" }], "आंकड़ों की पुनर्गणना की गई है।");
      expect(await causes()).toEqual(["recount"]);
      await say("b", [{ metric: "total_deaths", value: 5424, asOf: "2021-06-09" }], "आंकड़े जारी किए गए हैं।");
      expect(await causes()).toEqual([]);
      await say("b", [{ metric: "total_deaths", value: 5424, asOf: "2021-06-09" }], "आंकड़ों में संशोधन किया गया है।");
      expect(await causes()).toEqual(["recount"]);
    });
  });

  describe("the change log", () => {
    it("tells everything added, changed and withdrawn, in order and without gaps", async () => {
      await store.saveArticle(article("a"), [fact({ value: 1 }), fact({ value: 2, metric: "new_deaths" })], "1");
      await store.saveArticle(
        article("a", { text: "नया" }),
        [fact({ value: 1, evidence: "एक" }), fact({ value: 3, metric: "new_deaths" })],
        "1",
      );
      const changes = await store.changes(null, 100);
      expect(changes.map((change) => change.seq)).toEqual(changes.map((_, i) => String(i + 1)));
      expect(changes.slice(0, 2).map(({ kind, fact: one }) => [kind, one.value])).toEqual([
        ["added", 1],
        ["added", 2],
      ]);
      expect(
        changes
          .slice(2)
          .map(({ kind, fact: one }) => [kind, one.value])
          .sort(),
      ).toEqual([
        ["added", 3],
        ["changed", 1],
        ["withdrawn", 2],
      ]);
      expect(await store.changes("2", 2)).toEqual(changes.slice(2, 4));
      expect(await store.changes(changes.at(-1)?.seq ?? "", 10)).toEqual([]);
    });
  });

  describe("sources", () => {
    const source = {
      id: "ek-akhbar",
      name: "एक अखबार",
      kind: "rss" as const,
      url: "https://ek-akhbar.example/feed",
      schedule: "*/15 * * * *",
    };
    const health = async () => (await store.sources())[0]?.health;

    it("are kept, and changed by writing them again", async () => {
      await store.putSources([source, { ...source, id: "do-akhbar" }]);
      await store.putSources([{ ...source, enabled: false }]);
      expect((await store.sources()).map(({ health: _, ...one }) => one)).toEqual([
        { ...source, id: "do-akhbar" },
        { ...source, enabled: false },
      ]);
    });

    it("are never, ok, failing and ok again", async () => {
      await store.putSources([source]);
      expect(await health()).toEqual({
        status: "never",
        lastSuccessAt: null,
        lastErrorAt: null,
        lastError: null,
        failures: 0,
        nextTryAt: null,
        articlesPerDay: 0,
        lastArticleAt: null,
      });
      await store.recordRound("ek-akhbar", { at: "2021-07-10T00:00:00Z", error: null, articles: 2, nextTryAt: null });
      expect(await health()).toMatchObject({ status: "ok", lastSuccessAt: "2021-07-10T00:00:00Z" });
      for (const at of ["2021-07-10T01:00:00Z", "2021-07-10T02:00:00Z"])
        await store.recordRound("ek-akhbar", {
          at,
          error: "the server answered 503",
          articles: 0,
          nextTryAt: "2021-07-10T04:00:00Z",
        });
      expect(await health()).toMatchObject({
        status: "failing",
        failures: 2,
        lastError: "the server answered 503",
        nextTryAt: "2021-07-10T04:00:00Z",
      });
      await store.recordRound("ek-akhbar", { at: "2021-07-10T05:00:00Z", error: null, articles: 0, nextTryAt: null });
      expect(await health()).toMatchObject({
        status: "ok",
        failures: 0,
        lastError: null,
        lastErrorAt: "2021-07-10T02:00:00Z",
      });
    });

    it("are silent when nothing came for more than three days from one that wrote daily", async () => {
      await store.putSources([source]);
      for (let day = 1; day <= 6; day++) {
        clock = `2021-07-0${day}T00:00:00.000Z`;
        await store.saveArticle(article(`x${day}`), [], "1");
        await store.saveArticle(article(`y${day}`), [], "1");
      }
      await store.recordRound("ek-akhbar", { at: "2021-07-06T00:00:00Z", error: null, articles: 2, nextTryAt: null });
      clock = "2021-07-09T00:00:00.000Z";
      expect(await health()).toMatchObject({ status: "ok", articlesPerDay: 1.5 });
      clock = "2021-07-09T12:00:00.000Z";
      expect(await health()).toMatchObject({ status: "silent" });
    });

    it("stay silent however long it lasts, and keep what was usual", async () => {
      await store.putSources([source]);
      for (let day = 1; day <= 30; day++) {
        clock = `2021-06-${String(day).padStart(2, "0")}T00:00:00.000Z`;
        for (let i = 0; i < 12; i++) await store.saveArticle(article(`${day}-${i}`), [], "1");
      }
      await store.recordRound("ek-akhbar", { at: clock, error: null, articles: 12, nextTryAt: null });
      const lastArticleAt = clock;
      for (const now of ["2021-07-03T12:00:00.000Z", "2021-07-20T00:00:00.000Z", "2022-07-01T00:00:00.000Z"]) {
        clock = now;
        expect(await health()).toMatchObject({ status: "silent", lastArticleAt });
        expect((await health())?.articlesPerDay).toBeCloseTo(11, 0);
      }
    });

    it("take all they gave with them when they are removed", async () => {
      await store.putSources([source, { ...source, id: "namuna", sample: true }]);
      await store.putPageState({
        url: "https://x.example/",
        source: "namuna",
        nextVisitAt: "2021-01-01T00:00:00Z",
        failures: 0,
      });
      await store.saveArticle(article("a", { source: "namuna", sample: true }), [fact({ value: 427 })], "1");
      await store.saveArticle(article("b"), [fact({ value: 472 })], "1");
      expect((await store.conflicts({})).items).toHaveLength(1);
      expect(await store.removeSource("sample")).toBe(1);
      expect(await valuesOf({ superseded: true })).toEqual([472]);
      expect((await store.conflicts({})).items).toEqual([]);
      expect((await store.sources()).map((one) => one.id)).toEqual(["ek-akhbar"]);
      expect(await store.pageState("https://x.example/")).toBeNull();
      expect((await store.changes(null, 10)).at(-1)).toMatchObject({ kind: "withdrawn", fact: { value: 427 } });
      expect(await store.isEmpty()).toBe(false);
      expect(await store.removeSource("ek-akhbar")).toBe(1);
      expect(await store.isEmpty()).toBe(true);
      expect(await store.removeSource("nobody")).toBe(0);
    });
  });

  describe("what crawlers remember", () => {
    it("is which pages are due, newest first", async () => {
      const page = (name: string, nextVisitAt: string | null, publishedAt: string) => ({
        url: `https://x.example/${name}`,
        source: "x",
        nextVisitAt,
        publishedAt,
        failures: 0,
        etag: '"1"',
      });
      const states = [
        page("old", "2021-07-01T00:00:00Z", "2021-06-01"),
        page("new", "2021-07-02T00:00:00Z", "2021-06-30"),
        page("later", "2021-08-01T00:00:00Z", "2021-07-01"),
        page("never", null, "2021-07-01"),
      ];
      for (const state of states) await store.putPageState(state);
      await store.putPageState({ ...page("gone", "2021-07-01T00:00:00Z", "2021-07-01"), gone: true });
      expect(await store.duePages("x", "2021-07-10T00:00:00Z", 10)).toEqual([states[1], states[0]]);
      expect(await store.duePages("x", "2021-07-10T00:00:00Z", 1)).toEqual([states[1]]);
      expect(await store.duePages("y", "2021-07-10T00:00:00Z", 10)).toEqual([]);
      expect(await store.duePages("x", "2021-07-10T00:00:00Z", 10, "known")).toEqual([]);
      const known = { ...page("known", "2021-07-03T00:00:00Z", "2021-06-20"), fetchedAt: "2021-07-02T00:00:00Z" };
      await store.putPageState(known);
      await store.putPageState({ ...known, url: "https://x.example/shelved", nextVisitAt: null });
      expect(await store.duePages("x", "2021-07-10T00:00:00Z", 10, "known")).toEqual([known]);
      expect(await store.duePages("x", "2021-07-02T00:00:00Z", 10, "known")).toEqual([]);
      expect(await store.pageState("https://x.example/later")).toEqual(states[2]);
      expect(await store.pageState("https://x.example/none")).toBeNull();
    });

    it("is small values until their end", async () => {
      await store.remember("robots:x", "Disallow: /", "2021-07-11T00:00:00Z");
      expect(await store.recall("robots:x", "2021-07-10T23:59:59Z")).toBe("Disallow: /");
      expect(await store.recall("robots:x", "2021-07-11T00:00:00Z")).toBeNull();
      await store.remember("robots:x", "", "2021-07-12T00:00:00Z");
      expect(await store.recall("robots:x", "2021-07-11T00:00:00Z")).toBe("");
    });
  });

  it("lets exactly one of many claim a name: from nobody, after its end, or from one that is named", async () => {
    const [now, later, end] = ["2021-07-10T00:00:00Z", "2021-07-10T01:00:00Z", "2021-07-10T00:05:00Z"];
    const many = Array.from({ length: 20 }, (_, i) => `w${i}`);
    const claims = (over: readonly string[], at: string, until: string) =>
      Promise.all(many.map((me) => store.claim("lease:x", me, over, at, until)));
    expect((await claims([], now, end)).filter(Boolean)).toHaveLength(1);
    const holder = (await store.recall("lease:x", now)) ?? "";
    expect(many).toContain(holder);
    expect(await store.claim("lease:x", "other", ["nobody"], now, end)).toBe(false);
    expect(await store.claim("lease:x", holder, [holder], now, end)).toBe(true);
    expect(await store.claim("lease:x", "thief", [holder], now, end)).toBe(true);
    expect(await store.recall("lease:x", now)).toBe("thief");
    expect(await store.claim("lease:x", holder, [holder], now, end)).toBe(false);
    expect((await claims([], later, "2021-07-10T02:00:00Z")).filter(Boolean)).toHaveLength(1);
    expect(await store.claim("lease:y", "me", [], now, end)).toBe(true);
    expect(await store.claim("lease:y", "me", ["me"], now, now)).toBe(true);
    expect(await store.claim("lease:y", "you", [], now, end)).toBe(true);
  });

  it("keeps an official series, counting what is new or differs", async () => {
    const point = { disease: "covid-19", metric: "new_cases", place: "IN-BR", asOf: "2021-07-08", value: 100 };
    expect(await store.addReference([point, { ...point, asOf: "2021-07-09" }])).toBe(2);
    expect(await store.addReference([point, { ...point, asOf: "2021-07-09", value: 90 }])).toBe(1);
    const { disease, metric, place } = point;
    expect(await store.reference({ disease, metric, place })).toEqual([
      point,
      { ...point, asOf: "2021-07-09", value: 90 },
    ]);
    expect(await store.reference({ disease, metric, place, from: "2021-07-09", to: "2021-07-09" })).toHaveLength(1);
  });

  it("tells where reports differ from an official series, whichever came first", async () => {
    const point = { disease: "covid-19", metric: "new_cases", place: "IN-BR/patna", asOf: "2021-07-08", value: 427 };
    const found = async () =>
      (await store.conflicts({ kind: ["reference"] })).items.map((one) => [one.causes, one.facts.map((f) => f.value)]);
    await store.addReference([point]);
    await store.saveArticle(article("a"), [fact({ value: 427 })], "1");
    expect(await found()).toEqual([]);
    await store.saveArticle(article("b", { source: "do-akhbar" }), [fact({ value: 472 })], "1");
    await store.saveArticle(article("c", { source: "teen-akhbar" }), [fact({ value: 390 })], "1");
    expect(await found()).toEqual([[["digit_swap"], [390, 472]]]);
    await store.addReference([{ ...point, asOf: "2021-07-07", value: 390 }]);
    expect(await found()).toEqual([
      [
        ["day_shift", "digit_swap"],
        [390, 472],
      ],
    ]);
    await store.addReference([{ ...point, value: 472 }]);
    expect(await found()).toEqual([
      [
        ["day_shift", "digit_swap"],
        [390, 427],
      ],
    ]);
    await store.addReference([{ ...point, place: "IN-BR", value: 1 }]);
    await store.forgetArticle("https://ek-akhbar.example/khabar/a");
    await store.forgetArticle("https://teen-akhbar.example/khabar/c");
    expect(await found()).toEqual([]);
  });

  it("hands out every article in a stable order, from any point on", async () => {
    for (let i = 0; i < 60; i++) await store.saveArticle(article(`n${i}`), [], "1");
    const ids: string[] = [];
    for await (const one of store.everyArticle()) ids.push(one.id);
    expect(new Set(ids).size).toBe(60);
    const rest: string[] = [];
    for await (const one of store.everyArticle(ids[9])) rest.push(one.id);
    expect(rest).toEqual(ids.slice(10));
  });

  it("answers a ping, and is empty at first", async () => {
    await store.ping();
    expect(await store.isEmpty()).toBe(true);
    expect(await store.fact("none")).toBeNull();
    expect(await store.conflict("none")).toBeNull();
  });
}
