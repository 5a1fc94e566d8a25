/** Cursors: the sort key and id of the last item of a page, opaque to whoever hands them back. */

/** Thrown for a `cursor` (or `after`) that is not one of ours, or of another order. */
export class BadCursor extends Error {
  override readonly name = "BadCursor";
}

export interface Position {
  readonly key: string | number;
  readonly id: string;
}

export const cursorOf = (sort: string, { key, id }: Position): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString("base64url");

/** The position a cursor of this order names. Throws BadCursor; `numeric` says what its sort key must be. */
export function positionOf(sort: string, cursor: string, numeric: boolean): Position {
  const parts = partsOf(cursor);
  if (!Array.isArray(parts) || parts.length !== 3)
    throw new BadCursor(`the cursor ${quoted(cursor)} is not one this list gave`);
  const [order, key, id] = parts as unknown[];
  if (order !== sort)
    throw new BadCursor(`the cursor ${quoted(cursor)} is of the order ${quoted(String(order))}, not ${quoted(sort)}`);
  const isKey = numeric ? typeof key === "number" && Number.isFinite(key) : typeof key === "string";
  if (!isKey || typeof id !== "string") throw new BadCursor(`the cursor ${quoted(cursor)} is not one this list gave`);
  return { key: key as string | number, id };
}

function partsOf(cursor: string): unknown {
  if (!/^[\w-]{1,2000}$/.test(cursor)) return null;
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch (error) {
    throw new BadCursor(`the cursor ${quoted(cursor)} is not one this list gave`, { cause: error });
  }
}

const quoted = (text: string): string => `«${text.slice(0, 60)}»`;

/** The sequence number a change log is read behind; 0 for the beginning. Throws BadCursor. */
export function sequenceAfter(after: string | null): number {
  if (after === null || after === "") return 0;
  const seq = Number(after);
  if (!/^\d{1,15}$/.test(after) || !Number.isSafeInteger(seq))
    throw new BadCursor(`the change cursor ${quoted(after)} is not one this log gave`);
  return seq;
}
