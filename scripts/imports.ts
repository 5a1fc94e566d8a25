/** Reports every import that goes upward: `node scripts/imports.ts [FOLDER]`; exit 1 where there is one. */
import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { parseSync } from "vite";

/** What each layer may import of ours. Folders that are not named here (test, bench, commands, scripts, cli.ts) wire, and may import all. */
const LAYERS: Readonly<Record<string, { readonly imports: readonly string[]; readonly types?: readonly string[] }>> = {
  model: { imports: [] },
  extract: { imports: ["model"] },
  conflicts: { imports: ["model"] },
  crawlers: { imports: ["model"] },
  store: { imports: ["model", "conflicts"] },
  api: { imports: ["model", "store"] },
  web: { imports: [], types: ["model"] },
};

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** Offset of the specifier in the source. */
  readonly at: number;
}

/** All imports a module makes: static, re-exported, dynamic and in types. Throws where it cannot be parsed. */
export function importsOf(file: string, source: string): Import[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`cannot parse ${file}: ${errors[0].message}`);
  const found: Import[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, source: from, importKind, exportKind } = node as Record<string, unknown>;
    const literal = from as { value?: unknown; start: number } | null | undefined;
    if (typeof type === "string" && /^(Import|Export|TSImportType)/.test(type) && typeof literal?.value === "string") {
      const typeOnly = importKind === "type" || exportKind === "type" || type === "TSImportType";
      found.push({ specifier: literal.value, typeOnly, at: literal.start });
    }
    Object.values(node).forEach(visit);
  };
  visit(program);
  return found;
}

/** The first part of the path inside the repository that a specifier leads to; null for packages and built-ins. */
function target(file: string, specifier: string): string | null {
  if (specifier.startsWith("tathya/")) return specifier.split("/")[1] ?? null;
  if (!specifier.startsWith(".")) return null;
  return posix.join(dirname(file), specifier).split("/")[0] ?? null;
}

/** Complaints about one file, named by its path inside the repository with `/`. */
export function upwardImports(file: string, source: string): string[] {
  const layer = file.split("/")[0] ?? "";
  const allowed = LAYERS[layer];
  if (!allowed) return [];
  return importsOf(file, source).flatMap(({ specifier, typeOnly, at }) => {
    const to = target(file, specifier);
    if (to === null || to === layer || to === "package.json" || allowed.imports.includes(to)) return [];
    if (typeOnly && allowed.types?.includes(to)) return [];
    const line = source.slice(0, at).split("\n").length;
    const may =
      [...allowed.imports, ...(allowed.types ?? []).map((name) => `types of ${name}`)].join(", ") || "nothing of ours";
    return [`${file}:${line}: ${layer} imports "${specifier}" (${to}), but may import ${may}`];
  });
}

/** Complaints about all TypeScript files of the layers below `root`. */
export async function checkImports(root: string): Promise<string[]> {
  const complaints: string[] = [];
  for (const layer of Object.keys(LAYERS)) {
    const files = glob(`${layer}/**/*.{ts,tsx,js}`, {
      cwd: root,
      exclude: (name) => /(^|[\\/])(node_modules|dist)$/.test(name),
    });
    for await (const name of files) {
      const file = relative(root, resolve(root, name)).split(sep).join("/");
      complaints.push(...upwardImports(file, readFileSync(join(root, name), "utf8")));
    }
  }
  return complaints.sort();
}

if (import.meta.main) {
  const complaints = await checkImports(resolve(process.argv[2] ?? "."));
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}
