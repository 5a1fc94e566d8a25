/** What every plugin of routes is given. */
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { ApiOptions } from "../options.ts";

export type Routes = FastifyPluginAsyncTypebox<ApiOptions>;
