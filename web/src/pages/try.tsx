/** Paste a text, see its facts: the same reading that the crawler does, nothing stored. */
import { useState } from "preact/hooks";
import { ask, type ExtractAnswer } from "../api.ts";
import { useSay } from "../language.ts";
import { FactPanel, type PanelFact, useFactWords } from "../parts/fact-panel.tsx";
import { MarkedLine, MarkedText } from "../parts/marked-text.tsx";

const EXAMPLE = {
  title: "पटना में डेंगू के 23 नए मरीज, गया में एक की मौत",
  day: "2022-10-09",
  text: [
    "राजधानी पटना में रविवार को डेंगू के 23 नए मरीज मिले। इनमें कंकड़बाग के 9 मरीज हैं। जिले में अब तक कुल 1,284 लोग डेंगू से संक्रमित हो चुके हैं।",
    "स्वास्थ्य विभाग के अनुसार नालंदा व वैशाली में 4-4 और गया में 7 मरीजों की पुष्टि हुई है। गया में एक मरीज की मौत हो गई, जबकि पटना में किसी की मौत नहीं हुई।",
    "पीएमसीएच में डेंगू के 18 मरीज भर्ती हैं। बीते 24 घंटे में सवा तीन सौ सैंपल की जांच की गई।",
  ].join("\n"),
};

interface Read {
  readonly text: string;
  readonly title: string;
  readonly facts: readonly PanelFact[];
}

function Result(props: { read: Read }) {
  const say = useSay();
  const { read } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const marking = {
    chosen,
    pointed,
    choose: (id: string) => {
      setPointed(null);
      setChosen(chosen === id ? null : id);
    },
    point: setPointed,
    tableName: say("table"),
    describe: useFactWords(read.facts),
  };
  const spansOf = (field: "text" | "title") => read.facts.filter((fact) => fact.field === field);
  if (read.facts.length === 0) return <p class="nothing">{say("tryNone")}</p>;
  return (
    <div class="tried">
      <div class="reading">
        {read.title !== "" && (
          <h2 lang="hi" class="tried-title">
            <MarkedLine text={read.title} marking={{ ...marking, spans: spansOf("title") }} />
          </h2>
        )}
        <MarkedText text={read.text} marking={{ ...marking, spans: spansOf("text") }} />
      </div>
      <aside class="reading-facts" aria-label={say("articleFacts")}>
        <h2>{say("articleFacts")}</h2>
        <FactPanel facts={read.facts} chosen={chosen} pointed={pointed} choose={marking.choose} point={setPointed} />
      </aside>
    </div>
  );
}

export function TryPage() {
  const say = useSay();
  const [input, setInput] = useState({ title: "", day: "", text: "" });
  const [read, setRead] = useState<Read | null>(null);
  const [failed, setFailed] = useState("");

  const extract = (event: Event): void => {
    event.preventDefault();
    const { title, day, text } = input;
    ask<ExtractAnswer>("/api/v1/extract", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text, ...(title !== "" && { title }), ...(day !== "" && { publishedAt: day }) }),
    }).then(
      ({ facts }) => {
        setRead({ text, title, facts: facts.map((fact, i) => ({ ...fact, id: String(i) })) });
        setFailed("");
      },
      (error: Error) => setFailed(error.message),
    );
  };
  return (
    <div class="page">
      <h1>{say("tryTitle")}</h1>
      <p class="lead">{say("tryLead")}</p>
      <form class="try-form" onSubmit={extract}>
        <label class="field wide">
          <span>{say("tryHeadline")}</span>
          <input
            name="title"
            lang="hi"
            value={input.title}
            onInput={(e) => setInput({ ...input, title: e.currentTarget.value })}
          />
        </label>
        <label class="field wide">
          <span>{say("tryText")}</span>
          <textarea
            name="text"
            lang="hi"
            rows={8}
            required
            value={input.text}
            onInput={(e) => setInput({ ...input, text: e.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{say("tryDay")}</span>
          <input
            name="day"
            type="date"
            value={input.day}
            onInput={(e) => setInput({ ...input, day: e.currentTarget.value })}
          />
        </label>
        <div class="try-buttons">
          <button type="submit">{say("tryRead")}</button>
          <button type="button" class="secondary" onClick={() => setInput(EXAMPLE)}>
            {say("tryExample")}
          </button>
        </div>
      </form>
      {failed !== "" && (
        <p class="failed" role="alert">
          {failed}
        </p>
      )}
      {read !== null && <Result read={read} />}
    </div>
  );
}
