/** What a publisher changed in an article after we had read it: lines before and after. */
import type { ArticleVersion } from "../../../model/article.ts";
import { useAnswer } from "../api.ts";
import { moment } from "../format.ts";
import { useLanguage, useSay } from "../language.ts";
import { partLines } from "./change.ts";

interface Step {
  readonly at: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Lines that only the earlier and only the later version has, headline included. */
function stepBetween(earlier: ArticleVersion, later: ArticleVersion): Step {
  const linesOf = (version: ArticleVersion): string[] => [version.title, ...version.text.split("\n")];
  const [old, young] = [linesOf(earlier), linesOf(later)];
  return {
    at: later.seenAt,
    before: old.filter((line) => !young.includes(line)),
    after: young.filter((line) => !old.includes(line)),
  };
}

/** Lines of one version; where the other version has as many, each with what became of it marked. */
function Lines(props: { name: string; lines: readonly string[]; others: readonly string[]; mark: "del" | "ins" }) {
  const { name, lines, others, mark: Mark } = props;
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      {lines.map((line, i) => {
        const other = lines.length === others.length ? (others[i] ?? "") : "";
        const { head, before, tail } = partLines(shown(line), shown(other));
        return (
          <dd key={line} lang="hi">
            {head}
            {before !== "" && <Mark>{before}</Mark>}
            {tail}
          </dd>
        );
      })}
    </>
  );
}

const shown = (line: string): string => line.replaceAll("\t", " · ");

export function ArticleHistory(props: { id: string }) {
  const say = useSay();
  const language = useLanguage();
  const { data } = useAnswer<{ versions: readonly ArticleVersion[] }>(
    `/api/v1/articles/${encodeURIComponent(props.id)}/versions`,
  );
  const versions = data?.versions ?? [];
  const [first] = versions;
  if (first === undefined || versions.length < 2) return null;
  const steps = versions.slice(1).map((version, i) => stepBetween(versions[i] ?? first, version));
  return (
    <section class="elsewhere">
      <h2>{say("changedTitle")}</h2>
      <p class="dim">{say("seenFirst", { when: moment(first.seenAt, language) })}</p>
      {steps.map((step) => (
        <div key={step.at} class="change">
          <p>{say("changedAt", { when: moment(step.at, language) })}</p>
          <dl>
            <Lines name={say("lineBefore")} lines={step.before} others={step.after} mark="del" />
            <Lines name={say("lineAfter")} lines={step.after} others={step.before} mark="ins" />
          </dl>
        </div>
      ))}
    </section>
  );
}
