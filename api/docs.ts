/** `/openapi.json` and `/docs`: the description made from the routes' own schemas, for programs and for people. */
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

const operation = (path: string, method: string, op: Operation): string => `
<section class="operation">
  <h3><code>${method.toUpperCase()} ${html(path)}</code></h3>
  <p>${html(op.summary ?? "")}. ${html(op.description ?? "")}</p>
  ${op.parameters?.length ? `<details><summary>Parameters</summary><table><tbody>${op.parameters.map(parameterRow).join("")}</tbody></table></details>` : ""}
</section>`;

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.55 system-ui,"Noto Sans Devanagari",sans-serif;max-width:52rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.9rem}h2{margin-top:2.5rem;text-transform:capitalize}h3{margin-bottom:.2rem;font-size:1rem}p{margin:.2rem 0 .6rem}code{overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th{text-align:left;vertical-align:top;padding:.3rem 1rem .3rem 0;font-weight:500}td{padding:.3rem 0;color:GrayText;overflow-wrap:anywhere}
.operation{border-top:1px solid color-mix(in srgb,currentColor 18%,transparent);padding:.9rem 0}summary{cursor:pointer}`;

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
<link rel="stylesheet" href="/docs.css"></head>
<body><main><h1>${html(title)} API</h1><p>${html(description)}</p>
<p>Machine-readable: <a href="/openapi.json">openapi.json</a>. Errors are <code>application/problem+json</code> and name the parameter and what it takes.</p>
${sections}</main></body></html>`;
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
