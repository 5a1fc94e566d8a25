/** For addresses that lead nowhere. */
import { useSay } from "../language.ts";

export function NotFoundPage() {
  const say = useSay();
  return (
    <div class="page narrow">
      <h1>{say("notFoundTitle")}</h1>
      <p class="lead">{say("notFoundText")}</p>
      <p>
        <a href="/">{say("home")}</a> · <a href="/facts">{say("facts")}</a>
      </p>
    </div>
  );
}
