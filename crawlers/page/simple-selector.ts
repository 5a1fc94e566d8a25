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

/** Elements right below one another, the outermost first. */
type Chain = readonly Compound[];

/** Chains anywhere below one another, the outermost first; what the last one ends with is selected. */
type Path = readonly Chain[];

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
  const path: Compound[][] = [];
  let below = false;
  for (const word of text.trim().replaceAll(">", " > ").split(/\s+/)) {
    if (word === ">") {
      if (below || path.length === 0) return null;
      below = true;
      continue;
    }
    const compound = readCompound(word);
    if (!compound) return null;
    if (below) path.at(-1)?.push(compound);
    else path.push([compound]);
    below = false;
  }
  return below ? null : path;
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

function isOne(node: HtmlNode, { name, id, classes }: Compound): boolean {
  const { attribs } = node;
  if (attribs === undefined || (name !== null && node.name !== name)) return false;
  if (id !== null && attribs["id"] !== id) return false;
  if (classes.length === 0) return true;
  const own = attribs["class"];
  if (own === undefined) return false;
  for (const wanted of classes) if (!hasClass(own, wanted)) return false;
  return true;
}

/** The outermost element of a chain that ends with the node. */
function topOf(chain: Chain, node: HtmlNode): HtmlNode | null {
  let top: HtmlNode | null = null;
  let next: HtmlNode | null | undefined = node;
  for (let i = chain.length - 1; i >= 0; i--, next = next.parent) {
    if (!next || !isOne(next, chain[i] as Compound)) return null;
    top = next;
  }
  return top;
}

/** Of each chain the innermost match is taken: any other would leave less room for those around it. */
function isPicked(node: HtmlNode, path: Path): boolean {
  let top = topOf(path.at(-1) as Chain, node);
  for (let i = path.length - 2; top && i >= 0; i--) {
    let up = top.parent;
    top = null;
    for (; up && !top; up = up.parent) top = topOf(path[i] as Chain, up);
  }
  return top !== null;
}

/** What the selector picks, in document order; null for one that is not as simple as this. */
export function selectSimple(page: HtmlPage, selector: string): HtmlNode[] | null {
  const paths = pathsOf(selector);
  if (paths === null) return null;
  const ends = paths.map((path) => path.at(-1)?.at(-1) as Compound);
  const [only] = ends;
  // Elements with a class or id, and times, are all in `named`, in order; other names are so only each for itself.
  const among =
    ends.length === 1 && only?.name != null
      ? (page.byName.get(only.name) ?? [])
      : ends.every(({ name, id, classes }) => id !== null || classes.length > 0 || name === "time")
        ? page.named
        : null;
  if (among === null) return null;
  return among.filter((node) => {
    for (const path of paths) if (isPicked(node, path)) return true;
    return false;
  });
}
