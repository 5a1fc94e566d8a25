/** The pages: one document, with the right language, title and status for every address, and its assets. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "../wording.ts";
import type { Routes } from "./route.ts";

const TITLES = {
  "/": { hi: "तथ्य: हिंदी स्वास्थ्य समाचारों की संख्याएं", en: "Tathya: the numbers in Hindi health news" },
  "/facts": { hi: "तथ्य खोजें", en: "Search facts" },
  "/conflicts": { hi: "अलग-अलग बताई गई संख्याएं", en: "Reports that disagree" },
  "/series": { hi: "दिन-दर-दिन", en: "Day by day" },
  "/sources": { hi: "स्रोत", en: "Sources" },
  "/try": { hi: "अपना पाठ जांचें", en: "Try your own text" },
} as const satisfies Record<string, Record<Language, string>>;
const NOT_FOUND = { hi: "यह पृष्ठ नहीं मिला", en: "Page not found" } as const;
const SITE = { hi: "तथ्य", en: "Tathya" } as const;

const html = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const cookie = (request: FastifyRequest, name: string): string | undefined =>
  new RegExp(`(?:^|;\\s*)${name}=([a-z]+)`).exec(request.headers.cookie ?? "")?.[1];

/** `?lang=`, else what was chosen before, else what the browser prefers of the two, else Hindi. */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.query as { lang?: unknown }).lang ?? cookie(request, "lang");
  if (asked === "hi" || asked === "en") return asked;
  const preferred = (request.headers["accept-language"] ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...attributes] = part.trim().split(";");
      const q = attributes
        .map((attribute) => /^\s*q=([\d.]+)/.exec(attribute)?.[1])
        .find((weight) => weight !== undefined);
      return { language: tag.toLowerCase().split("-")[0] ?? "", weight: Number(q ?? 1) };
    })
    .filter(({ language, weight }) => (language === "hi" || language === "en") && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return preferred[0]?.language === "en" ? "en" : "hi";
}

export const pageRoutes: Routes = async (app, { store, webRoot }) => {
  if (webRoot === undefined || !existsSync(join(webRoot, "index.html"))) {
    app.get("/", { schema: { hide: true } }, async () => ({
      name: "tathya",
      docs: "/docs",
      openapi: "/openapi.json",
      facts: "/api/v1/facts",
    }));
    return;
  }
  const document = readFileSync(join(webRoot, "index.html"), "utf8");

  const send = (
    request: FastifyRequest,
    reply: FastifyReply,
    title: Readonly<Record<Language, string>>,
    status = 200,
  ): FastifyReply => {
    const language = languageOf(request);
    const theme = cookie(request, "theme");
    const attributes = `lang="${language}"${theme === "dark" || theme === "light" ? ` data-theme="${theme}"` : ""}`;
    const full = title[language].startsWith(SITE[language])
      ? title[language]
      : `${title[language]} · ${SITE[language]}`;
    return reply
      .code(status)
      .headers({ "cache-control": "no-cache", vary: "accept-language, cookie", "content-language": language })
      .type("text/html; charset=utf-8")
      .send(
        document
          .replace(/<html lang="[a-z]*"/, () => `<html ${attributes}`)
          .replace(/<title>[^<]*<\/title>/, () => `<title>${html(full)}</title>`),
      );
  };

  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    index: false,
    cacheControl: false,
    schemaHide: true,
    setHeaders: (response, path) => {
      response.header("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });

  for (const [path, title] of Object.entries(TITLES))
    app.get(path, { schema: { hide: true } }, async (request, reply) => send(request, reply, title));

  app.get<{ Params: { id: string } }>("/articles/:id", { schema: { hide: true } }, async (request, reply) => {
    const article = await store.article(request.params.id);
    if (article === null) return send(request, reply, NOT_FOUND, 404);
    return send(request, reply, { hi: article.title || SITE.hi, en: article.title || SITE.en });
  });

  // Whatever else a person asks for gets a page that says so; a program gets its problem.
  app.get("/*", { schema: { hide: true } }, async (request, reply) => {
    const forPerson =
      /\btext\/html\b/.test(request.headers.accept ?? "") && !/^\/(api|feeds|assets)\//.test(request.url);
    if (!forPerson) return reply.callNotFound();
    return send(request, reply, NOT_FOUND, 404);
  });
};
