import { expect, test, vi } from "vitest";
import { line, newPlace } from "./run.ts";

// each step is a process of its own, on a machine that may be busy
vi.setConfig({ testTimeout: 90_000 });

const TEXT = "रीवा में कोरोना के 12 नए मरीज मिले, इनमें 45 वर्षीय व्यक्ति हैं।";

test("extract --explain names the rules of each fact and says why other numbers are none", async () => {
  const { tathya } = newPlace();
  const { code, stdout, stderr } = await tathya(["extract", "--explain"], { input: line("a", TEXT) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.trimEnd().split("\n")).toEqual([
    "a: 1 facts",
    "  covid-19 new_cases IN-MP/rewa 12  «रीवा में कोरोना के 12 नए मरीज»",
    expect.stringMatching(/^ {6}metric new_cases: rule cases, by «नए मामले» – /),
    "      place IN-MP/rewa: beside the number",
    expect.stringMatching(/^ {6}day 2021-07-08: of the article$/),
    "      disease covid-19: named in its clause",
    expect.stringMatching(/^ {6}confidence 0\.\d\d$/),
    "  no facts: 1 numbers",
    "  «45»: an age",
  ]);
});

test("extract --explain --format jsonl writes the same as JSON", async () => {
  const { tathya } = newPlace();
  const { stdout } = await tathya(["extract", "--explain", "--format", "jsonl"], { input: line("a", TEXT) });
  const { id, facts, rejected } = JSON.parse(stdout);
  expect([id, facts.length, facts[0].fact.value, rejected.length]).toEqual(["a", 1, 12, 1]);
  expect(facts[0].because).toHaveLength(4);
  expect(rejected[0]).toMatchObject({ value: 45, text: "45", field: "text", why: "an age" });
  expect(TEXT.slice(rejected[0].start, rejected[0].end)).toBe("45");
});
