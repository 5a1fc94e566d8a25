import { describe, expect, it } from "vitest";
import { askNewsdesk } from "./api.ts";
import { revisePatna } from "./newsdesk.ts";

const desk = askNewsdesk();

/** Reads server-sent events until `enough` says so. */
async function follow(
  url: string,
  headers: Record<string, string>,
  enough: (events: string[]) => boolean,
): Promise<string[]> {
  const stop = new AbortController();
  const response = await fetch(url, { headers: { accept: "text/event-stream", ...headers }, signal: stop.signal });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const events: string[] = [];
  let rest = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    events.push(...blocks.filter((block) => block.startsWith("id:")));
    if (enough(events)) break;
  }
  stop.abort();
  return events;
}

describe("changes", () => {
  it("come in order and whole, page after page", async () => {
    const seqs: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: { changes: { seq: string }[]; next: string } = await desk.get(
        `/api/v1/changes?limit=7${after === null ? "" : `&after=${after}`}`,
      );
      seqs.push(...page.changes.map((change) => change.seq));
      if (page.changes.length === 0) {
        expect(page.next).toBe(after);
        break;
      }
      after = page.next;
    }
    expect(seqs).toHaveLength(19);
    expect(seqs.map(Number)).toEqual([...seqs.map(Number)].sort((a, b) => a - b));
  });

  it("refuse a cursor that is none", async () => {
    const problem = await desk.problem("/api/v1/changes?after=soon");
    expect(problem.errors[0]?.parameter).toBe("after");
  });

  it("stream as they happen, and resume where the reader was", async () => {
    const base = await desk.app.listen({ port: 0, host: "127.0.0.1" });
    const first = await follow(`${base}/api/v1/changes`, {}, (events) => events.length >= 19);
    expect(first).toHaveLength(19);
    expect(JSON.parse(/^data: (.*)$/m.exec(first[0] ?? "")?.[1] ?? "null")).toMatchObject({
      kind: "added",
      fact: { disease: "covid-19" },
    });

    const last = /^id: (.*)$/m.exec(first[18] ?? "")?.[1] ?? "";
    const rest = follow(`${base}/api/v1/changes`, { "last-event-id": last }, (events) =>
      events.some((event) => event.includes('"value":165')),
    );
    await revisePatna(desk.store);
    const later = await rest;
    expect(later.every((event) => Number(/^id: (.*)$/m.exec(event)?.[1]) > Number(last))).toBe(true);
  });

  it("that cannot be resumed are refused before the stream begins", async () => {
    const response = await desk.app.inject({
      url: "/api/v1/changes?after=soon",
      headers: { accept: "text/event-stream" },
    });
    expect(response.statusCode).toBe(400);
  });
});
