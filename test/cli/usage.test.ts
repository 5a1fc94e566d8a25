import { describe, expect, test, vi } from "vitest";
import { SETTINGS } from "../../commands/settings.ts";
import { newPlace } from "./run.ts";

// each step is a process of its own, on a machine that may be busy
vi.setConfig({ testTimeout: 90_000 });

const COMMANDS = [
  "start",
  "serve",
  "work",
  "crawl",
  "import",
  "extract",
  "annotate",
  "reextract",
  "facts",
  "conflicts",
  "export",
  "sources",
  "articles",
  "reference",
  "copy",
  "backup",
];

describe("the command line", () => {
  test("lists every command and every setting", async () => {
    const { code, stdout } = await newPlace().tathya(["--help"]);
    expect(code).toBe(0);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, "m"));
    for (const { name } of SETTINGS) expect(stdout).toContain(name);
    const promised =
      "MONGODB_URI TATHYA_DB HOST PORT TATHYA_SOURCES TATHYA_TOKENS TATHYA_CONTACT TATHYA_ALLOW_HOSTS TATHYA_WEBHOOKS LOG_LEVEL TATHYA_CHROMIUM TATHYA_PAUSE_MS TATHYA_RAW_DAYS TATHYA_RELEVANCE";
    expect(SETTINGS.map(({ name }) => name).sort()).toEqual(promised.split(" ").sort());
  });

  test.each(COMMANDS)("%s has help with an example", async (name) => {
    const { code, stdout } = await newPlace().tathya([name, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Example:\n +\$ /);
  });

  test.each([
    [["no-such-command"], /unknown command/],
    [[], /Usage: tathya/],
    [["extract", "--format", "xml"], /table, jsonl/],
    [["facts", "--metric", "moods"], /--metric: "moods" does not fit; it takes one of new_cases/],
    [["facts", "--place", "IN-XX"], /--place: "IN-XX" does not fit; it takes a place id/],
    [["facts", "--from", "2021-02-30"], /--from: "2021-02-30" does not fit; it takes a day/],
    [["facts", "--limit", "0"], /--limit: 0 does not fit; it takes a whole number from 1 to 1000/],
    [["facts", "--min", "9", "--max", "3"], /min: 9 lies after max, 3/],
    [["conflicts", "--kind", "quarrel"], /disagreement, self_contradiction/],
    [["start", "--port", "99999"], /--port is «99999»: it takes a whole number/],
    [["crawl", "--source", "nobody"], /there is no source «nobody»/],
    [["import"], /missing required argument/],
  ])("%j is wrong usage: exit 2, and what is right", async (args, message) => {
    const { code, stdout, stderr } = await newPlace().tathya(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test.each([
    ["PORT", "http", /PORT is «http»/],
    ["TATHYA_RAW_DAYS", "some", /TATHYA_RAW_DAYS is «some»/],
    ["TATHYA_RELEVANCE", "2", /TATHYA_RELEVANCE is «2»: it takes a number from 0 to 1/],
    ["TATHYA_PAUSE_MS", "-1", /TATHYA_PAUSE_MS is «-1»/],
    ["LOG_LEVEL", "loud", /LOG_LEVEL is «loud»: it takes fatal, error/],
    ["TATHYA_WEBHOOKS", "ftp://x", /TATHYA_WEBHOOKS: «ftp:\/\/x»/],
  ])("%s=%s is refused in one line", async (name, value, message) => {
    const { code, stderr } = await newPlace().tathya(["facts"], { env: { [name]: value } });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim()).not.toContain("\n");
  });

  test("a token that is not like name:token is refused without being shown", async () => {
    const { code, stderr } = await newPlace().tathya(["facts"], { env: { TATHYA_TOKENS: "asha:good,only-a-secret" } });
    expect(code).toBe(2);
    expect(stderr).not.toContain("secret");
  });

  test("settings are read from .env, and the environment goes first", async () => {
    const { tathya, write } = newPlace();
    write(".env", "LOG_LEVEL=loud\nPORT=http\n");
    expect((await tathya(["facts"])).stderr).toMatch(/PORT is «http»/);
    expect((await tathya(["facts"], { env: { PORT: "1" } })).code).toBe(0);
  });
});
