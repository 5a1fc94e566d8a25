/** `/openapi.json` and `/docs`: the description made from the routes' own schemas, for programs and for people. */
import { PLACE_CREDITS } from "../model/places.ts";
import type { Routes } from "./routes/route.ts";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: ParameterSchema;
}
interface ParameterSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: ParameterSchema;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const html = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function takes(schema: ParameterSchema = {}): string {
  if (schema.type === "array") return `${takes(schema.items)}; repeatable`;
  if (schema.enum) return schema.enum.join(" · ");
  const range =
    schema.minimum === undefined
      ? ""
      : schema.maximum === undefined
        ? ` ≥ ${schema.minimum}`
        : ` ${schema.minimum}–${schema.maximum}`;
  return schema.description ?? `${schema.type ?? "text"}${range}`;
}

const parameterRow = (p: Parameter): string =>
  `<tr><th scope="row"><code>${html(p.name)}</code>${p.required ? " *" : ""}</th><td>${html(p.description ?? takes(p.schema))}</td></tr>`;

/** A way to try it by a click, where nothing has to be filled in. */
const tried = (path: string, method: string, op: Operation): string =>
  method === "get" && !op.parameters?.some((p) => p.required) ? ` <a href="${html(path)}">try</a>` : "";

const operation = (path: string, method: string, op: Operation): string => `
<section class="operation" id="${html(`${method}-${path}`)}">
  <h3><code><b>${method.toUpperCase()}</b> ${html(path)}</code>${tried(path, method, op)}</h3>
  <p>${html(op.summary ?? "")}.${op.description ? ` ${html(op.description)}` : ""}</p>
  ${op.parameters?.length ? `<details><summary>Parameters</summary><table><tbody>${op.parameters.map(parameterRow).join("")}</tbody></table></details>` : ""}
</section>`;

const STYLE = `:root{color-scheme:light dark;--paper:light-dark(#fbfbf9,#131519);--ink:light-dark(#16181d,#eceae4);--ink-3:light-dark(#646a74,#979ca5);--rule:light-dark(#e2e2dc,#2b2f36);--accent:light-dark(#24408e,#a7bcff)}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 "Noto Sans","Noto Sans Devanagari",system-ui,sans-serif}
main{max-width:52rem;margin:0 auto;padding:2rem 1.25rem 4rem}a{color:var(--accent);text-underline-offset:.2em}
h1,h2{font-family:"Noto Serif","Noto Serif Devanagari",Georgia,serif;line-height:1.3}h1{font-size:2.3rem;margin:.6rem 0}h2{margin:2.75rem 0 0;padding-bottom:.5rem;border-bottom:2px solid;text-transform:capitalize;font-size:1.35rem}
h3{margin:0;font-size:1rem;font-weight:400}h3 a{margin-left:.75rem;font-size:.88rem}p{margin:.25rem 0}code{overflow-wrap:anywhere}
.operation{border-bottom:1px solid var(--rule);padding:.9rem 0}summary{cursor:pointer;color:var(--accent);font-size:.92rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}th{text-align:left;vertical-align:top;padding:.3rem 1rem .3rem 0;font-weight:500}td{padding:.3rem 0;color:var(--ink-3);overflow-wrap:anywhere}
footer{margin-top:3rem;color:var(--ink-3);font-size:.9rem}`;

const CREDITS = PLACE_CREDITS.join(". ");

function page(title: string, description: string, paths: Paths): string {
  const byTag = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, op] of Object.entries(methods)) {
      const tag = op.tags?.[0] ?? "pages";
      byTag.set(tag, [...(byTag.get(tag) ?? []), operation(path, method, op)]);
    }
  }
  const sections = [...byTag].map(([tag, list]) => `<h2>${html(tag)}</h2>${list.join("")}`).join("");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${html(title)} API</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/docs.css"></head>
<body><main><p><a href="/"><span lang="hi">तथ्य</span> ${html(title)}</a></p><h1>${html(title)} API</h1><p>${html(description)}</p>
<p>Machine-readable: <a href="/openapi.json">openapi.json</a>. Errors are <code>application/problem+json</code> and name the parameter and what it takes.</p>
${sections}<footer>${html(CREDITS)}</footer></main></body></html>`;
}

export const docsRoutes: Routes = async (app) => {
  app.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());
  app.get("/docs", { schema: { hide: true } }, async (_request, reply) => {
    const { info, paths = {} } = app.swagger() as { info: { title: string; description?: string }; paths?: Paths };
    return reply.type("text/html; charset=utf-8").send(page(info.title, info.description ?? "", paths));
  });
  app.get("/docs.css", { schema: { hide: true } }, async (_request, reply) =>
    reply.type("text/css; charset=utf-8").send(STYLE),
  );
};
