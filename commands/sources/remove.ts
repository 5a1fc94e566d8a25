/** Takes a source out. */
import { Failure } from "../failure.ts";
import { say } from "../output/write.ts";
import { type Runtime, withStore } from "../runtime.ts";
import { noteSampleRemoved } from "../serving/sample.ts";
import { readSourcesFile } from "./file.ts";

export async function removeSource(runtime: Runtime, id: string): Promise<void> {
  await withStore(runtime, async (store) => {
    const isKnown = id === "sample" || (await store.sources()).some((source) => source.id === id);
    const removed = await store.removeSource(id);
    if (!isKnown && removed === 0) throw new Failure(`there is no source «${id}» in the store`);
    if (id === "sample") await noteSampleRemoved(store);
    say(`Removed ${id === "sample" ? "the sample newsroom" : id} with ${removed} articles and their facts.`);
  });
  const file = runtime.settings.sourcesFile;
  if ((await readSourcesFile(file)).some((source) => source.id === id && source.enabled !== false)) {
    say(`It still stands in ${file}: take it out there too, or the next crawl asks it again.`);
  }
}
