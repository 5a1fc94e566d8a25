/** What crawling remembers on MongoDB: sources and their rounds, pages and when they are due, small values; and reference series. */
import { MongoServerError } from "mongodb";
import { canonical } from "../address.ts";
import { afterRound, countedFrom, healthOf, type Output } from "../health.ts";
import type { Store } from "../store.ts";
import { instantOf } from "../time.ts";
import { DUPLICATE_KEY, type Mongo } from "./database.ts";
import { pageStateOf } from "./documents.ts";

type Crawling = Pick<
  Store,
  | "putSources"
  | "sources"
  | "recordRound"
  | "pageState"
  | "putPageState"
  | "duePages"
  | "remember"
  | "recall"
  | "claim"
  | "reference"
>;

export function mongoCrawling(mongo: Mongo, now: () => string): Crawling {
  const [sources, rounds, articles, pages] = [
    mongo.collection("sources"),
    mongo.collection("rounds"),
    mongo.collection("articles"),
    mongo.collection("pages"),
  ];
  const [forgotten, memory, reference] = [
    mongo.collection("forgotten"),
    mongo.collection("memory"),
    mongo.collection("reference"),
  ];

  const outputOf = async (source: string): Promise<Output> => {
    const at = (way: 1 | -1) =>
      articles
        .find({ source })
        .sort({ firstSeenAt: way })
        .limit(1)
        .project<{ firstSeenAt: string }>({ firstSeenAt: 1 })
        .next();
    const [first, last] = await Promise.all([at(1), at(-1)]);
    const lastAt = last?.firstSeenAt ?? null;
    const recent = await articles.countDocuments({ source, firstSeenAt: { $gte: countedFrom(lastAt, now()) } });
    return { recent, firstAt: first?.firstSeenAt ?? null, lastAt };
  };

  return {
    putSources: (given) =>
      mongo.write(async (session) => {
        for (const { id, ...source } of given) await sources.replaceOne({ _id: id }, source, { session, upsert: true });
      }),
    async sources() {
      const all = await sources.find().sort({ _id: 1 }).toArray();
      return Promise.all(
        all.map(async ({ _id, ...source }) => {
          const [round, output] = await Promise.all([rounds.findOne({ _id }), outputOf(_id)]);
          const { _id: _, ...remembered } = round ?? { _id };
          return {
            id: _id,
            ...source,
            health: healthOf(round ? (remembered as Omit<typeof round, "_id">) : null, output, now()),
          };
        }),
      );
    },
    recordRound: (source, outcome) =>
      mongo.write(async (session) => {
        const before = await rounds.findOne({ _id: source }, { session });
        await rounds.replaceOne({ _id: source }, afterRound(before, outcome), { session, upsert: true });
      }),

    async pageState(url) {
      const [document, taken] = await Promise.all([
        pages.findOne({ _id: url }),
        forgotten.findOne({ _id: canonical(url) }),
      ]);
      const state = document && pageStateOf(document);
      return taken ? { source: "", failures: 0, ...state, url, gone: true, nextVisitAt: null } : state;
    },
    async putPageState({ url, ...state }) {
      const due = state.gone ? null : instantOf(state.nextVisitAt) || null;
      const newest = instantOf(state.publishedAt) || instantOf(state.entryModified);
      await pages.replaceOne({ _id: url }, { ...state, due, newest }, { upsert: true });
    },
    async duePages(source, at, limit, which) {
      if (limit < 1) return [];
      const received = which === "known" ? { fetchedAt: { $exists: true } } : {};
      const due = await pages
        .find({ source, due: { $type: "string", $lte: instantOf(at) }, ...received })
        .sort({ newest: -1, due: 1, _id: 1 })
        .limit(Math.trunc(limit))
        .toArray();
      const addresses = due.map(({ _id }) => canonical(_id));
      const taken = new Set((await forgotten.find({ _id: { $in: addresses } }).toArray()).map(({ _id }) => _id));
      return due.filter(({ _id }) => !taken.has(canonical(_id))).map(pageStateOf);
    },
    async remember(name, value, expiresAt) {
      await memory.deleteMany({ expiresAt: { $lte: now() } });
      await memory.replaceOne({ _id: name }, { value, expiresAt: instantOf(expiresAt) }, { upsert: true });
    },
    async recall(name, at) {
      const document = await memory.findOne({ _id: name, expiresAt: { $gt: instantOf(at) } });
      return document?.value ?? null;
    },
    async claim(name, value, over, at, expiresAt) {
      const free = { _id: name, $or: [{ expiresAt: { $lte: instantOf(at) } }, { value: { $in: [...over] } }] };
      try {
        // Where it is held the filter finds nothing and the upsert meets the holder's document: a duplicate key.
        await memory.findOneAndUpdate(free, { $set: { value, expiresAt: instantOf(expiresAt) } }, { upsert: true });
        return true;
      } catch (error) {
        if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false;
        throw error;
      }
    },

    async reference({ disease, metric, place, from, to }) {
      const points = await reference
        .find({ disease, metric, place, asOf: { $gte: from ?? "", $lte: to ?? "9999" } })
        .sort({ asOf: 1 })
        .toArray();
      return points.map(({ _id: _, ...point }) => point);
    },
  };
}
