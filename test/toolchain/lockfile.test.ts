import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, "../..", file), "utf8"));
const packages: Readonly<Record<string, Locked>> = read("package-lock.json").packages;

/** Where Node would find `name` from the package at `path`; null where the lock has it nowhere. */
function locked(path: string, name: string): string | null {
  const parents = path
    .split("/node_modules/")
    .map((_, at, parts) => parts.slice(0, parts.length - at).join("/node_modules/"));
  const places = [...parents.map((parent) => (parent ? `${parent}/node_modules/${name}` : "")), `node_modules/${name}`];
  return places.find((place) => packages[place]?.version) ?? null;
}

// A registry that lacks one platform's build makes `npm install` leave it out of the lock, and `npm ci` then refuses the lock everywhere.
test("the lock names the builds for every platform, so that npm ci accepts it", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => locked(path, name) === null),
  );
  expect(missing).toEqual([]);
});

test("the lock is of the packages that package.json asks for", () => {
  const { dependencies, devDependencies, bin } = read("package.json");
  expect(read("package-lock.json").packages[""]).toMatchObject({ dependencies, devDependencies, bin });
});

test("the lock names no machine's registry", () => {
  expect(Object.values(packages).filter((entry) => "resolved" in entry)).toEqual([]);
});
