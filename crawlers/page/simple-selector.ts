/**
 * Selectors as sources and recipes write them nearly always (names, classes, ids; below or right below one another; several by
 * commas), found among a page's indexed elements: a full CSS engine walks the whole page for each.
 */
import type { HtmlNode, HtmlPage } from "./tree.ts";

interface Compound {
  /** Lower case; null for any. */
  readonly name: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
}

/** Elements from the outermost to the one selected; `child[i]`: step i stands right below step i - 1. */
interface Path {
  readonly steps: readonly Compound[];
  readonly child: readonly boolean[];
}

const COMPOUND = /^([a-z][a-z0-9-]*)?((?:[.#][a-z_][\w-]*)*)$/i;

function readCompound(text: string): Compound | null {
  const m = COMPOUND.exec(text);
  if (!m || text === "") return null;
  const marks = m[2]?.match(/[.#][^.#]+/g) ?? [];
  const ids = marks.filter((mark) => mark.startsWith("#"));
  if (ids.length > 1) return null;
  return {
    name: m[1]?.toLowerCase() ?? null,
    id: ids[0]?.slice(1) ?? null,
    classes: marks.filter((mark) => mark.startsWith(".")).map((mark) => mark.slice(1)),
  };
}

function readPath(text: string): Path | null {
  const steps: Compound[] = [];
  const child: boolean[] = [];
  let right = false;
  for (const word of text.trim().replaceAll(">", " > ").split(/\s+/)) {
    if (word === ">") {
      if (right || steps.length === 0) return null;
      right = true;
      continue;
    }
    const compound = readCompound(word);
    if (!compound) return null;
    steps.push(compound);
    child.push(right);
    right = false;
  }
  return right ? null : { steps, child };
}

const known = new Map<string, readonly Path[] | null>();
/** Sources have few selectors, but a page's JSON-LD may name any. */
const MOST_KNOWN = 1000;

function pathsOf(selector: string): readonly Path[] | null {
  const found = known.get(selector);
  if (found !== undefined) return found;
  const paths = selector.split(",").map(readPath);
  const simple = paths.every((path) => path !== null) ? paths : null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(selector, simple);
  return simple;
}

const hasClass = (classes: string, wanted: string): boolean => {
  for (let at = classes.indexOf(wanted); at >= 0; at = classes.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (
      (at === 0 || /\s/.test(classes[at - 1] as string)) &&
      (end === classes.length || /\s/.test(classes[end] as string))
    )
      return true;
  }
  return false;
};

const isOne = (node: HtmlNode, { name, id, classes }: Compound): boolean =>
  node.attribs !== undefined &&
  (name === null || node.name === name) &&
  (id === null || node.attribs["id"] === id) &&
  classes.every((wanted) => hasClass(node.attribs?.["class"] ?? "", wanted));

/** Whether what stands around a node is what the steps before `last` ask for. */
function standsIn(node: HtmlNode, { steps, child }: Path, last: number): boolean {
  if (last === 0) return true;
  const around = steps[last - 1] as Compound;
  for (let up = node.parent; up; up = up.parent) {
    if (isOne(up, around) && standsIn(up, { steps, child }, last - 1)) return true;
    if (child[last]) return false;
  }
  return false;
}

/** What the selector picks, in document order; null for one that is not as simple as this. */
export function selectSimple(page: HtmlPage, selector: string): HtmlNode[] | null {
  const paths = pathsOf(selector);
  if (paths === null) return null;
  const ends = paths.map(({ steps }) => steps.at(-1) as Compound);
  const [only] = ends;
  // Elements with a class or id, and times, are all in `named`, in order; other names are so only each for itself.
  const among =
    ends.length === 1 && only?.name != null
      ? (page.byName.get(only.name) ?? [])
      : ends.every(({ name, id, classes }) => id !== null || classes.length > 0 || name === "time")
        ? page.named
        : null;
  if (among === null) return null;
  return among.filter((node) =>
    paths.some((path, i) => isOne(node, ends[i] as Compound) && standsIn(node, path, path.steps.length - 1)),
  );
}
