/** The mark that every piece of the bundled sample newsroom carries. */
import { useSay } from "../language.ts";

export function SampleMark(props: { of: { readonly sample?: boolean } }) {
  const say = useSay();
  if (!props.of.sample) return null;
  return (
    <span class="sample" title={say("sampleWhy")}>
      {say("sample")}
    </span>
  );
}
