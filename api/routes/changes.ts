/** Everything added, changed or withdrawn, in order: by pages of JSON, or as it happens by server-sent events. */
import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { type Static, Type } from "typebox";
import type { Store } from "../../store/store.ts";
import { ChangesAnswer, PROBLEMS } from "../answers.ts";
import type { Routes } from "./route.ts";

/** Milliseconds between two looks at the store, and between two signs of life on a silent stream. */
const LOOK_EVERY = 1000;
const SIGN_OF_LIFE_EVERY = 15_000;
const BATCH = 500;

const ChangeParameters = Type.Object(
  {
    after: Type.Optional(
      Type.String({ maxLength: 500, description: "`next` of the answer before; left out, from the beginning" }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  },
  { additionalProperties: false },
);
type ChangeParameters = Static<typeof ChangeParameters>;

/** Waits until the reader has taken what was written, or is gone. */
const drained = (out: ServerResponse, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      out.off("drain", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    out.once("drain", done);
    signal.addEventListener("abort", done, { once: true });
  });

async function follow(store: Store, out: ServerResponse, after: string | null, signal: AbortSignal): Promise<void> {
  let seen = after;
  let silentFor = 0;
  while (!signal.aborted) {
    const changes = await store.changes(seen, BATCH);
    for (const change of changes) {
      seen = change.seq;
      if (!out.write(`id: ${change.seq}\nevent: ${change.kind}\ndata: ${JSON.stringify(change)}\n\n`))
        await drained(out, signal);
      if (signal.aborted) return;
    }
    if (changes.length > 0) silentFor = 0;
    if (changes.length === BATCH) continue;
    await pause(LOOK_EVERY, undefined, { signal });
    silentFor += LOOK_EVERY;
    if (silentFor >= SIGN_OF_LIFE_EVERY) {
      out.write(": still here\n\n");
      silentFor = 0;
    }
  }
}

export const changeRoutes: Routes = async (app, { store }) => {
  const closing = new AbortController();
  app.addHook("preClose", async () => closing.abort());

  app.get(
    "/changes",
    {
      schema: {
        tags: ["changes"],
        summary: "Everything added, changed or withdrawn, in order",
        description:
          "With `Accept: text/event-stream` the changes come as server-sent events as they happen; `Last-Event-ID` resumes.",
        querystring: ChangeParameters,
        response: { 200: ChangesAnswer, ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { after, limit = 100 } = request.query as ChangeParameters;
      const from = after === undefined || after === "" ? null : after;
      if (!/\btext\/event-stream\b/.test(request.headers.accept ?? "")) {
        const changes = await store.changes(from, limit);
        return { changes: [...changes], next: changes.at(-1)?.seq ?? from };
      }
      const resumed = request.headers["last-event-id"];
      const start = typeof resumed === "string" && resumed !== "" ? resumed : from;
      // Asked once before the stream begins, so that a bad cursor is still an answer with a status.
      await store.changes(start, 1);
      const gone = new AbortController();
      request.raw.once("close", () => gone.abort());
      reply.raw.once("close", () => gone.abort());
      const signal = AbortSignal.any([gone.signal, closing.signal]);
      reply.hijack();
      const headers = reply.getHeaders() as Record<string, string>;
      reply.raw.writeHead(200, {
        ...headers,
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      reply.raw.write("retry: 3000\n\n");
      try {
        await follow(store, reply.raw, start, signal);
      } catch (error) {
        if (!signal.aborted) request.log.error({ err: error }, "following changes failed");
      }
      reply.raw.end();
    },
  );
};
