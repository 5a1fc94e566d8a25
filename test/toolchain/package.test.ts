import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const LEFT_OUT = new Set(["node_modules", ".git", "dist", "data", "eval", "test/corpora", "docs", "bench", "web/dist"]);

/** A copy of the checkout, and the package made from it as it would be installed beside its dependencies. */
let folder = "";
let checkout = "";
let installed = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tathya-package-"));
  checkout = join(folder, "checkout");
  cpSync(root, checkout, {
    recursive: true,
    filter: (from) => !LEFT_OUT.has(relative(root, from).split(sep).join("/")),
  });
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  run("npm", ["pack", "--pack-destination", folder], checkout);
  installed = join(folder, "app/node_modules/tathya");
  mkdirSync(installed, { recursive: true });
  run(
    "tar",
    ["-xzf", join(folder, globSync("*.tgz", { cwd: folder })[0] ?? ""), "--strip-components=1", "-C", installed],
    folder,
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

const extracting = `import { extract } from "tathya/extract";
  console.log(JSON.stringify(extract({ id: "a", text: "पटना में रविवार को कोरोना के 159 नए मरीज मिले।", publishedAt: "2021-07-11" })));`;

test("the package holds the program, its pages and its licence, and no sources, tests or corpora", () => {
  const files = globSync("**/*.*", { cwd: installed }).map((file) => file.split(sep).join("/"));
  expect(files).toEqual(
    expect.arrayContaining(["bin/tathya.js", "dist/cli.js", "dist/extract/index.js", "dist/web/dist/index.html"]),
  );
  expect(globSync("{LICENSE,NOTICE}", { cwd: installed })).toHaveLength(2);
  expect(
    files.filter(
      (file) => (/\.tsx?$/.test(file) && !file.endsWith(".d.ts")) || /\.test\.|corpora|expected\.json/.test(file),
    ),
  ).toEqual([]);
});

test("the installed command answers --help and extracts", () => {
  const tathya = join(installed, "bin/tathya.js");
  expect(run(process.execPath, [tathya, "--help"], folder)).toMatch(/extract[\s\S]*annotate/);
});

test("the installed package is a library", () => {
  const facts = JSON.parse(run(process.execPath, ["--input-type=module", "--eval", extracting], join(folder, "app")));
  expect(facts).toEqual([expect.objectContaining({ metric: "new_cases", place: "IN-BR/patna", value: 159 })]);
});

test("the checkout is the same library, without a build", () => {
  const facts = JSON.parse(run(process.execPath, ["--input-type=module", "--eval", extracting], root));
  expect(facts).toEqual([expect.objectContaining({ metric: "new_cases", place: "IN-BR/patna", value: 159 })]);
});

test("packing leaves the checkout's package.json as it was", () => {
  expect(readFileSync(join(checkout, "package.json"), "utf8")).toBe(readFileSync(join(root, "package.json"), "utf8"));
});
