import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { noteOf, startWebhooks } from "../../commands/serving/webhooks.ts";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import { article, fact } from "../store/samples.ts";

test("a webhook is told of every change from now on, in order, again where it did not take it", async () => {
  const store = await openSqliteStore(":memory:");
  const told: string[] = [];
  let answer = 500;
  let asked = 0;
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (text) => {
      body += text;
    });
    request.on("end", () => {
      asked += 1;
      if (answer === 200) for (const { fact } of JSON.parse(body).changes) told.push(fact.value);
      response.writeHead(answer).end();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?key=secret`;
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => void logged.push(line) });
  const save = (n: number) => store.saveArticle(article(`${n}`), [fact({ value: n })], "1");

  await save(1);
  const first = startWebhooks([address], store, log, 20);
  onTestFinished(async () => {
    server.close();
    await store.close();
  });
  const noted = () => store.recall(noteOf(address), new Date().toISOString());
  await expect.poll(noted).not.toBeNull();
  const begun = await noted();
  await save(2);
  await expect.poll(() => asked).toBeGreaterThan(0);
  answer = 200;
  await expect.poll(() => told, { timeout: 5000 }).toEqual([2]);
  // told is not yet noted: stopped in between, it would be told again, as promised
  await expect.poll(noted).not.toBe(begun);
  await first.stop();
  await save(3);
  const second = startWebhooks([address], store, log, 20);
  await expect.poll(() => told, { timeout: 5000 }).toEqual([2, 3]);
  await second.stop();
  expect(logged.join("")).toMatch(/could not tell of changes: it answered 500/);
  expect(logged.join("")).not.toContain("secret");
});
