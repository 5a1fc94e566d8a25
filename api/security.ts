/** Headers every answer carries, and what other sites may do: read, and have texts read; nothing that needs a token. */
import type { FastifyInstance } from "fastify";

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const isOpen = (url: string): boolean => /^\/(api\/|feeds\/|openapi\.json)/.test(url);

export function secureAnswers(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({
      "content-security-policy": CONTENT_SECURITY_POLICY,
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
    });
    if (isOpen(request.url)) reply.header("access-control-allow-origin", "*");
  });
  app.options("/api/*", { schema: { hide: true } }, async (_request, reply) =>
    reply
      .code(204)
      .headers({
        "access-control-allow-methods": "GET, HEAD, POST",
        "access-control-allow-headers": "content-type, last-event-id",
        "access-control-max-age": "86400",
      })
      .send(),
  );
}
