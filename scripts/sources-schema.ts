/** Writes sources.schema.json anew from the model: `node scripts/sources-schema.ts`. */
import { writeFileSync } from "node:fs";
import { sourcesSchema } from "../crawlers/sources-schema.ts";

writeFileSync(new URL("../sources.schema.json", import.meta.url), `${JSON.stringify(sourcesSchema(), null, 2)}\n`);
