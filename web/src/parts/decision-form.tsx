/** An editor's decision on a conflict: which number is right, and why; every earlier one stays readable. */
import { useState } from "preact/hooks";
import type { Decision } from "../../../model/conflict.ts";
import { ask, type ConflictInContext, useAnswer } from "../api.ts";
import { moment, valueInWords } from "../format.ts";
import { sayOf, useLanguage, useSay } from "../language.ts";
import { useName } from "../vocabulary.ts";
import { DECISION_STATUS_LIST } from "./enumerations.ts";

/** For this tab only: a token is not kept longer than the work takes. */
const TOKEN = "tathya:token";

function History(props: { id: string }) {
  const say = useSay();
  const language = useLanguage();
  const { data } = useAnswer<{ decisions: readonly Decision[] }>(
    `/api/v1/conflicts/${encodeURIComponent(props.id)}/decisions`,
  );
  if (!data || data.decisions.length === 0) return null;
  return (
    <>
      <h4>{say("history")}</h4>
      <ol class="history">
        {data.decisions.map((decision) => (
          <li key={decision.at}>
            {sayOf(say, `status_${decision.status}`, decision.status)}, {decision.by}, {moment(decision.at, language)}
            {decision.note && <q>{decision.note}</q>}
          </li>
        ))}
      </ol>
    </>
  );
}

function Fields(props: { conflict: ConflictInContext; saved: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const name = useName();
  const { conflict } = props;
  const [told, setTold] = useState<{ text: string; failed: boolean } | null>(null);
  const save = (event: Event): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => String(fields.get(name) ?? "").trim();
    sessionStorage.setItem(TOKEN, text("token"));
    const decision = {
      status: text("status"),
      ...(text("factId") !== "" && { factId: text("factId") }),
      ...(text("note") !== "" && { note: text("note") }),
    };
    ask(`/api/v1/conflicts/${encodeURIComponent(conflict.id)}/decision`, {
      method: "PUT",
      headers: { "content-type": "application/json", authorization: `Bearer ${text("token")}` },
      body: JSON.stringify(decision),
    }).then(
      () => {
        setTold({ text: say("decideSaved"), failed: false });
        props.saved();
      },
      (error: Error) => setTold({ text: error.message, failed: true }),
    );
  };
  return (
    <form class="decision-fields" onSubmit={save}>
      <label class="field">
        <span>{say("status")}</span>
        <select name="status">
          {DECISION_STATUS_LIST.map((status) => (
            <option key={status} value={status} selected={status === conflict.status}>
              {say(`status_${status}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{say("decideFact")}</span>
        <select name="factId">
          <option value="">{say("decideNone")}</option>
          {conflict.facts.map((fact) => (
            <option key={fact.id} value={fact.id}>
              {valueInWords(fact, language)}, {name("source", fact.source)}
            </option>
          ))}
        </select>
      </label>
      <label class="field wide">
        <span>{say("decideNote")}</span>
        <textarea name="note" rows={2} maxLength={10_000} />
      </label>
      <label class="field">
        <span>{say("decideToken")}</span>
        <input
          name="token"
          type="password"
          autocomplete="off"
          required
          defaultValue={sessionStorage.getItem(TOKEN) ?? ""}
        />
      </label>
      <button type="submit">{say("decideSave")}</button>
      {told && (
        <p class={told.failed ? "told failed-text" : "told"} role="status">
          {told.text}
        </p>
      )}
    </form>
  );
}

export function DecisionForm(props: { conflict: ConflictInContext; saved: () => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details class="decision" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("decide")}</summary>
      {open && (
        <>
          <Fields {...props} />
          <History id={props.conflict.id} />
        </>
      )}
    </details>
  );
}
