/** The facts beside a text: pointing at one shows where it stands, and the other way round. */
import { useEffect, useRef } from "preact/hooks";
import type { Fact } from "../../../model/fact.ts";
import { useSay } from "../language.ts";
import { useDescription } from "./describe.ts";
import { Value } from "./value.tsx";

export type PanelFact = Fact & { readonly id: string; readonly link?: string | null };

function Entry(props: {
  fact: PanelFact;
  active: boolean;
  pointed: boolean;
  disputed: boolean;
  choose: () => void;
  point: (on: boolean) => void;
}) {
  const say = useSay();
  const { fact, active } = props;
  const about = useDescription()(fact);
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Only the panel scrolls, never the page: the reader is in the text.
    const list = entry.current?.parentElement;
    if (!active || !list || !entry.current) return;
    const { offsetTop, offsetHeight } = entry.current;
    if (offsetTop < list.scrollTop) list.scrollTop = offsetTop;
    else if (offsetTop + offsetHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = offsetTop + offsetHeight - list.clientHeight;
  }, [active]);
  return (
    <li
      ref={entry}
      class={active ? "entry active" : props.pointed ? "entry pointed" : "entry"}
      onMouseEnter={() => props.point(true)}
      onMouseLeave={() => props.point(false)}
    >
      <button type="button" class="entry-main" aria-pressed={active} onClick={props.choose}>
        <Value of={fact} />
        <span class="entry-about">
          <span class="entry-what">
            {about.metric}, {about.where}
          </span>
          <span class="entry-more">{[about.disease, about.when, ...about.details].join(" · ")}</span>
          {props.disputed && <span class="entry-disputed">{say("inConflict")}</span>}
        </span>
      </button>
      {fact.link && (
        <a
          class="entry-link"
          href={fact.link}
          target="_blank"
          rel="noopener"
          aria-label={say("original")}
          title={say("original")}
        >
          {say("originalShort")} <span aria-hidden="true">↗</span>
        </a>
      )}
      {active && (
        <button type="button" class="quiet entry-close" aria-label={say("close")} onClick={props.choose}>
          ×
        </button>
      )}
    </li>
  );
}

export function FactPanel(props: {
  facts: readonly PanelFact[];
  /** Facts that take part in a conflict. */
  disputed?: ReadonlySet<string>;
  chosen: string | null;
  pointed: string | null;
  choose: (id: string) => void;
  point: (id: string | null) => void;
}) {
  return (
    <ul class="entries">
      {props.facts.map((fact) => (
        <Entry
          key={fact.id}
          fact={fact}
          active={props.chosen === fact.id}
          pointed={props.pointed === fact.id}
          disputed={props.disputed?.has(fact.id) ?? false}
          choose={() => props.choose(fact.id)}
          point={(on) => props.point(on ? fact.id : null)}
        />
      ))}
    </ul>
  );
}

/** «नए मामले, पटना: 159 (डेंगू)» for those who hear the page. */
export function useFactWords(facts: readonly PanelFact[]): (id: string) => string {
  const describe = useDescription();
  return (id) => {
    const fact = facts.find((other) => other.id === id);
    if (!fact) return "";
    const { metric, where, disease, when } = describe(fact);
    return `${metric}, ${where}, ${disease}, ${when}`;
  };
}
