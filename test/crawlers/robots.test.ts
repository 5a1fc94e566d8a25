import { describe, expect, test } from "vitest";
import { isAllowed, parseRobots } from "../../crawlers/robots/rules.ts";

const allowed = (robots: string, path: string, agent = "foobot") =>
  isAllowed(parseRobots(robots, agent), new URL(path, "https://example.com"));

describe("RFC 9309, 5.1: simple example", () => {
  const robots = `User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html

User-Agent: quxbot

EOF`;
  test.each([
    ["somebot", "/picture.gif", false],
    ["somebot", "/picture.gif?x=1", true],
    ["somebot", "/example/", false],
    ["somebot", "/example/page.html", false],
    ["somebot", "/publications/", true],
    ["somebot", "/", true],
    ["foobot", "/", false],
    ["foobot", "/publications/", false],
    ["foobot", "/example/page.html", true],
    ["foobot", "/example/allowed.gif", true],
    ["FooBot", "/example/other.html", false],
    ["barbot", "/example/page.html", false],
    ["bazbot", "/example/page.html", false],
    ["bazbot", "/example/", true],
    ["quxbot", "/example/page.html", true],
    ["quxbot", "/picture.gif", true],
  ])("%s, %s: %s", (agent, path, expected) => expect(allowed(robots, path, agent)).toBe(expected));
});

describe("RFC 9309, 5.2: longest match", () => {
  const robots = "User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n";
  test.each([
    ["/example/page/", true],
    ["/example/page/disallowed.gif", false],
    ["/example/page/other.gif", true],
  ])("%s: %s", (path, expected) => expect(allowed(robots, path)).toBe(expected));
});

describe("RFC 9309, 2.2.2: how paths are compared", () => {
  test.each([
    ["/foo/bar?baz=quz", "/foo/bar?baz=quz"],
    ["/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar"],
    ["/foo/bar?baz=https%3A%2F%2Ffoo.bar", "/foo/bar?baz=https://foo.bar"],
    ["/foo/bar/ツ", "/foo/bar/%E3%83%84"],
    ["/foo/bar/%E3%83%84", "/foo/bar/ツ"],
    ["/foo/bar/%e3%83%84", "/foo/bar/%E3%83%84"],
    ["/foo/bar/%62%61%7A", "/foo/bar/baz"],
    ["/foo/bar/baz", "/foo/bar/%62%61%7A"],
    ["/समाचार/", "/समाचार/पटना"],
  ])("«Disallow: %s» forbids %s", (rule, path) =>
    expect(allowed(`User-agent: *\nDisallow: ${rule}`, path)).toBe(false),
  );

  test("an encoded slash is no slash, and letters keep their case", () => {
    expect(allowed("User-agent: *\nDisallow: /a%2Fb", "/a/b")).toBe(true);
    expect(allowed("User-agent: *\nDisallow: /Fish", "/fish")).toBe(true);
  });
});

describe("RFC 9309, 2.2.3: special characters", () => {
  test.each([
    ["/file-with-a-%2A.html", "/file-with-a-*.html", false],
    ["/file-with-a-%2A.html", "/file-with-a-x.html", true],
    ["/foo-%24", "/foo-$", false],
    ["/foo-%24", "/foo-", true],
    ["/fish*.php", "/fishheads/catfish.php?parameters", false],
    ["/fish*.php", "/Fish.PHP", true],
    ["/*.php$", "/filename.php", false],
    ["/*.php$", "/filename.php?parameters", true],
    ["/*.php$", "/filename.php5", true],
    ["/a$b", "/a$b", false],
    ["/a$b", "/a", true],
    ["/*a*a*a*a*a*a*a*a*a*a*b", `/${"a".repeat(2000)}`, true],
    ["*", "/anything", false],
    ["/$", "/", false],
    ["/$", "/x", true],
  ])("«Disallow: %s», %s: %s", (rule, path, expected) =>
    expect(allowed(`User-agent: *\nDisallow: ${rule}`, path)).toBe(expected),
  );
});

describe("groups", () => {
  test("of one agent are taken together", () => {
    const robots = "User-agent: tathya\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n\nUser-agent: Tathya\nDisallow: /b";
    expect(["/a", "/b", "/c"].map((path) => allowed(robots, path, "Tathya"))).toEqual([false, false, true]);
  });
  test("name the agent, whatever version they add", () => {
    expect(allowed("User-agent: Tathya/0.1\nDisallow: /", "/", "Tathya")).toBe(false);
    expect(allowed("User-agent: Tathyabot\nDisallow: /", "/", "Tathya")).toBe(true);
  });
  test("are not ended by lines that are no rules", () => {
    const robots = "User-agent: a\nSitemap: https://example.com/s.xml\n\n# so\nUser-agent: foobot\nDisallow: /x";
    expect(allowed(robots, "/x", "a")).toBe(false);
    expect(allowed(robots, "/x")).toBe(false);
    expect(parseRobots(robots, "a").sitemaps).toEqual(["https://example.com/s.xml"]);
  });
  test("rules before any agent mean nothing", () =>
    expect(allowed("Disallow: /\nUser-agent: *\nDisallow: /x", "/y")).toBe(true));
  test("an empty Disallow forbids nothing", () => expect(allowed("User-agent: *\nDisallow:", "/x")).toBe(true));
  test("on a tie, Allow wins, whichever stands first", () => {
    expect(allowed("User-agent: *\nDisallow: /x\nAllow: /x", "/x")).toBe(true);
    expect(allowed("User-agent: *\nAllow: /x\nDisallow: /x", "/x")).toBe(true);
  });
  test("comments, a byte-order mark and any line ending are taken as they come", () => {
    expect(allowed("\uFEFFUser-agent: * # all\r\nDisallow: /x # y\rDisallow: /z", "/x")).toBe(false);
    expect(allowed("\uFEFFUser-agent: * # all\r\nDisallow: /x # y\rDisallow: /z", "/z")).toBe(false);
  });
  test("robots.txt itself may always be asked", () =>
    expect(allowed("User-agent: *\nDisallow: /", "/robots.txt")).toBe(true));
  test("a Crawl-delay is of its group; rubbish in it is none", () => {
    expect(parseRobots("User-agent: *\nCrawl-delay: 2.5\nDisallow: /x", "foobot").crawlDelay).toBe(2.5);
    expect(
      parseRobots("User-agent: other\nCrawl-delay: 9\n\nUser-agent: *\nCrawl-delay: soon", "foobot").crawlDelay,
    ).toBeNull();
  });
});

test("no line and no pattern makes reading slow", () => {
  const started = performance.now();
  for (const line of [
    " ".repeat(500_000),
    `User-agent${" ".repeat(250_000)}${"\t".repeat(250_000)}`,
    `Disallow:${" ".repeat(500_000)}x`,
  ]) {
    parseRobots(`User-agent: *\n${line}`, "foobot");
  }
  allowed(`User-agent: *\nDisallow: /${"*a".repeat(100_000)}b`, `/${"a".repeat(2000)}`);
  expect(performance.now() - started).toBeLessThan(2000);
});
