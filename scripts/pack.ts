/**
 * Makes the package that is published: `prepack` builds dist/ (Node strips no types inside node_modules, so it has to be
 * JavaScript) and points package.json at it; `postpack`, as `scripts/pack.ts --restore`, gives the checkout its own back.
 */
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const manifest = join(root, "package.json");
/** The checkout's package.json while the published one stands in its place. */
const aside = join(root, ".package.json");

/** Folders whose files that are not code belong to the program. */
const DATA = ["api", "commands", "conflicts", "crawlers", "extract", "model", "store", "test/newsroom"];

interface Manifest {
  version: string;
  exports: Record<string, string>;
  scripts?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

function build(): void {
  rmSync(dist, { recursive: true, force: true });
  const bin = (name: string) => join(root, "node_modules", ".bin", name);
  execFileSync(bin("tsc"), ["-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
  for (const file of globSync("**/*.js", { cwd: dist })) rewriteWorkers(join(dist, file));
  for (const folder of DATA) {
    for (const file of globSync(`${folder}/**/*.*`, { cwd: root, exclude: ["**/*.ts", "**/*.expected.json"] }))
      copy(file);
  }
  for (const file of globSync("*.json", { cwd: root, exclude: ["package*.json", "tsconfig*.json", "biome.json"] }))
    copy(file);
  execFileSync(bin("vite"), ["build", "--config", "web/vite.config.ts", "--logLevel", "warn"], {
    cwd: root,
    stdio: "inherit",
  });
  cpSync(join(root, "web/dist"), join(dist, "web/dist"), { recursive: true });
}

function copy(file: string): void {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  copyFileSync(join(root, file), join(dist, file));
}

/** `new URL("./worker.ts", import.meta.url)` is no import, so the compiler leaves it: it has to name what was built. */
function rewriteWorkers(file: string): void {
  const code = readFileSync(file, "utf8");
  const built = code.replace(/(new URL\("\.[^"]*)\.ts"(, import\.meta\.url\))/g, '$1.js"$2');
  if (built !== code) writeFileSync(file, built);
}

/** The package.json of the package: exports are the built files, with nothing that only the checkout needs. */
function published(json: string): Manifest {
  const { scripts, devDependencies: _, allowScripts: __, ...rest } = JSON.parse(json) as Manifest;
  const exports = Object.entries(rest.exports).map(([name, path]) => {
    const built = path.replace(/^\.\/(.*)\.ts$/, "./dist/$1");
    return [name, built === path ? path : { types: `${built}.d.ts`, default: `${built}.js` }];
  });
  // npm reads package.json again before it runs postpack.
  return { ...rest, exports: Object.fromEntries(exports), scripts: { postpack: scripts?.postpack ?? "" } };
}

function restore(): void {
  if (existsSync(aside)) renameSync(aside, manifest);
}

restore();
if (!process.argv.includes("--restore")) {
  build();
  const own = readFileSync(manifest, "utf8");
  const json = `${JSON.stringify(published(own), null, 2)}\n`;
  writeFileSync(join(dist, "package.json"), json);
  writeFileSync(aside, own);
  writeFileSync(manifest, json);
}
