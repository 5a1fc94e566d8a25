/** While an answer is on its way, and when it does not come. */
import type { ComponentChild } from "preact";
import type { Loaded } from "../api.ts";
import { useSay } from "../language.ts";

/** Shows `children` of the answer; a quiet line before it, the problem in words instead of it. */
export function Wait<T>(props: { for: Loaded<T> & { retry: () => void }; children: (data: T) => ComponentChild }) {
  const say = useSay();
  const { for: loaded } = props;
  if (loaded.state === "failed") {
    return (
      <div class="failed" role="alert">
        <p>
          <strong>{say("failed")}.</strong> {loaded.error.message}
        </p>
        <button type="button" onClick={loaded.retry}>
          {say("again")}
        </button>
      </div>
    );
  }
  if (loaded.data === null) {
    return (
      <p class="waiting" role="status">
        {say("loading")}
      </p>
    );
  }
  return <div class={loaded.state === "loading" ? "stale" : undefined}>{props.children(loaded.data)}</div>;
}
