/** What is wider than the page scrolls in itself, by keyboard too. */
import type { ComponentChildren } from "preact";

export function Scroller(props: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the arrow keys could not scroll
    <section class="table-scroll" tabIndex={0} aria-label={props.label}>
      {props.children}
    </section>
  );
}
