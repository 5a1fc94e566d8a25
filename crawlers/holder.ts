/** Who holds something that is one's at a time: machine, process, and which holder of that process. */
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";

/** Tells this process from one that had its number before. */
const PROCESS = randomUUID();
const living = new Set<string>();
let count = 0;

/** A name that is nobody else's, anywhere; it is alive until `endHolder`. */
export function newHolder(): string {
  const name = `${hostname()}/${process.pid}/${PROCESS}/${++count}`;
  living.add(name);
  return name;
}

export function endHolder(name: string): void {
  living.delete(name);
}

/** A holder of this machine whose process was killed, or of this process that ended where its store was away. */
export function isDead(holder: string): boolean {
  const [host, pid, run] = holder.split("/");
  if (run === PROCESS) return !living.has(holder);
  if (host !== hostname() || Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
