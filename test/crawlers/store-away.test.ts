/** The database goes away in the middle of a round and comes back: nothing is missing, nothing twice. */
import { describe, expect, it, onTestFinished } from "vitest";
import { readPage } from "../../crawlers/page/index.ts";
import { crawlRound } from "../../crawlers/round.ts";
import { findMongod } from "../../scripts/services/mongod.ts";
import { openMongoStore } from "../../store/mongodb/store.ts";
import { replicaSetOfOne } from "../store/replica-set-of-one.ts";
import { type Answer, article, rss, startSite } from "./site.ts";

const mongod = process.env.TATHYA_TEST_MONGOD ?? findMongod();
const links = Array.from({ length: 40 }, (_, index) => `/story-${index}`);

describe.runIf(mongod !== null)("a round whose MongoDB is killed", () => {
  it("ends with an error in words, and the next one with the database back goes on to the end", async () => {
    const slowly =
      (answer: Answer): Answer =>
      (response, request) =>
        setTimeout(() => answer(response, request), 20);
    const site = await startSite({
      "/feed": rss(links),
      ...Object.fromEntries(links.map((link) => [link, slowly(article(link))])),
    });
    const server = await replicaSetOfOne(mongod ?? "");
    const store = await openMongoStore(server.uri);
    onTestFinished(async () => {
      await store.close();
      await server.remove();
      await site.close();
    });
    const source = {
      id: "patrika",
      name: "पत्रिका",
      kind: "rss" as const,
      url: `${site.url}/feed`,
      schedule: "0 * * * *",
    };
    await store.putSources([source]);
    const text = (link: string) => `${link}: पटना में 159 नए मामले मिले हैं।`;
    let taken = 0;
    let killed: Promise<void> | undefined;
    const round = () =>
      crawlRound({
        store,
        sources: [source],
        readPage,
        take: async (one) => {
          const saved = await store.saveArticle({ ...one, text: text(one.title) }, [], "test");
          taken += 1;
          if (taken === 12) killed = server.kill();
          return saved;
        },
        allowHosts: site.host,
        pauseMs: 0,
        retryMs: 10,
      });
    const away = await round();
    await killed;
    expect(away.sources[0]?.errors[0]?.message).toMatch(/cannot (read|write to) the store at 127\.0\.0\.1:\d+/);
    await server.start();
    const back = await round();
    expect(back.sources[0]?.errors).toEqual([]);
    const { items } = await store.articles({}, { limit: 100 });
    expect(items.map(({ title }) => title).sort()).toEqual([...links].sort());
    for (const { id } of items) expect(await store.versions(id)).toHaveLength(1);
    expect((await store.sources())[0]?.health).toMatchObject({ status: "ok", lastError: null, failures: 0 });
  }, 180_000);
});
