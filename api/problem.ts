/** Errors as `application/problem+json` (RFC 9457): what is wrong, with which parameter, and what it takes. */
import type {
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifySchemaValidationError,
} from "fastify";
import { Type } from "typebox";
import { BadCursor } from "../store/cursor.ts";
import { describeTaken } from "./taken.ts";

export interface ParameterError {
  readonly parameter: string;
  readonly in: "query" | "path" | "body" | "header";
  readonly detail: string;
}

export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    instance: Type.Optional(Type.String()),
    errors: Type.Optional(
      Type.Array(Type.Object({ parameter: Type.String(), in: Type.String(), detail: Type.String() })),
    ),
  },
  { description: "RFC 9457 problem details" },
);

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "A token is needed",
  404: "Not found",
  405: "Method not allowed",
  406: "Not acceptable",
  413: "Too large",
  414: "Address too long",
  415: "Unsupported media type",
  500: "Internal error",
  503: "Not ready",
};

export class Problem extends Error {
  readonly status: number;
  readonly errors: readonly ParameterError[];

  constructor(status: number, detail: string, errors: readonly ParameterError[] = []) {
    super(detail);
    this.status = status;
    this.errors = errors;
  }
}

export const badParameter = (parameter: string, detail: string, where: ParameterError["in"] = "query"): Problem =>
  new Problem(400, `${parameter}: ${detail}`, [{ parameter, in: where, detail }]);

export const notFound = (what: string, id: string): Problem =>
  new Problem(404, `There is no ${what} with id ${JSON.stringify(id)}`);

export function sendProblem(reply: FastifyReply, problem: Problem, instance: string): FastifyReply {
  return reply
    .code(problem.status)
    .type("application/problem+json; charset=utf-8")
    .send(
      JSON.stringify({
        type: "about:blank",
        title: TITLES[problem.status] ?? "Error",
        status: problem.status,
        detail: problem.message,
        instance,
        ...(problem.errors.length > 0 && { errors: problem.errors }),
      }),
    );
}

const WHERE = { querystring: "query", params: "path", body: "body", headers: "header" } as const;

function fromValidation(errors: readonly FastifySchemaValidationError[], context: keyof typeof WHERE): Problem {
  const found = new Map<string, ParameterError>();
  for (const error of errors) {
    const { parameter, detail } = describeTaken(error);
    if (!found.has(parameter)) found.set(parameter, { parameter, in: WHERE[context], detail });
  }
  const list = [...found.values()];
  return new Problem(400, list.map((e) => `${e.parameter}: ${e.detail}`).join("; "), list);
}

/** The problem behind anything thrown while answering. Unexpected errors are logged whole and told as little. */
export function asProblem(error: FastifyError | Problem, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (error.validation)
    return fromValidation(error.validation, (error.validationContext ?? "querystring") as keyof typeof WHERE);
  if (error instanceof BadCursor) {
    const parameter = new URL(request.url, "http://localhost").searchParams.has("after") ? "after" : "cursor";
    return badParameter(parameter, `${error.message}; it takes the \`next\` of the answer before`);
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return new Problem(status, error.message);
  request.log.error({ err: error, url: request.url }, "answering failed");
  return new Problem(500, "Something went wrong while answering. It has been logged.");
}

/** Installs error and not-found answers. A known path asked by another method gets 405 with `Allow`. */
export function answerProblems(app: FastifyInstance): void {
  const known: { readonly method: string; readonly path: RegExp }[] = [];
  app.addHook("onRoute", (route) => {
    const path = new RegExp(
      `^${route.url
        .replace(/[.]/g, "\\.")
        .replace(/:[A-Za-z]+/g, "[^/]+")
        .replace(/\*/g, ".*")}$`,
    );
    for (const method of [route.method].flat()) if (!route.url.includes("*")) known.push({ method, path });
  });
  app.setErrorHandler((error: FastifyError | Problem, request, reply) => {
    const problem = asProblem(error, request);
    if (problem.status === 401) reply.header("www-authenticate", 'Bearer realm="tathya"');
    return sendProblem(reply, problem, request.url);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.replace(/\?.*$/s, "");
    const allowed = [...new Set(known.filter((route) => route.path.test(path)).map((route) => route.method))];
    if (allowed.length > 0 && !allowed.includes(request.method)) {
      reply.header("allow", allowed.join(", "));
      return sendProblem(
        reply,
        new Problem(405, `${path} takes ${allowed.join(", ")}, not ${request.method}`),
        request.url,
      );
    }
    return sendProblem(
      reply,
      new Problem(404, `There is nothing at ${path}; /openapi.json lists what there is`),
      request.url,
    );
  });
}
