/** A store that tells of its first failure: what a full disk or a lost database does is no source's fault. */
import type { Store } from "../../store/store.ts";

/** The same store; `onFailure` is told whenever one of its promises is rejected. */
export function watched(store: Store, onFailure: (error: unknown) => void): Store {
  const methods = Object.entries(store).map(([name, call]) => [
    name,
    (...given: unknown[]) => {
      const answer: unknown = (call as (...given: unknown[]) => unknown)(...given);
      if (!(answer instanceof Promise)) return answer;
      return answer.catch((error: unknown) => {
        onFailure(error);
        throw error;
      });
    },
  ]);
  return Object.fromEntries(methods) as unknown as Store;
}
