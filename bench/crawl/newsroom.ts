/** Starts the newsroom's process. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface Newsroom {
  readonly origin: string;
  readonly host: string;
  readonly sitemap: string;
  close(): Promise<void>;
}

/** @throws Error where its process ends before it listens. */
export async function startNewsroom(pages: number): Promise<Newsroom> {
  const child: ChildProcess = fork(join(import.meta.dirname, "server.ts"), [String(pages)]);
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve(Number(message)));
    child.once("exit", (code) => reject(new Error(`starting the newsroom failed: its process ended with ${code}`)));
  });
  const host = `127.0.0.1:${port}`;
  return {
    host,
    origin: `http://${host}`,
    sitemap: `http://${host}/sitemap.xml`,
    async close() {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}
