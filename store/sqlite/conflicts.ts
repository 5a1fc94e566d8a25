/** Conflicts and editors' decisions on SQLite. */
import type { Conflict, Decision } from "../../model/conflict.ts";
import { asksForAll, CONFLICT_ORDERS, factConditions, windowOf } from "../query.ts";
import type { ConflictQuery, Store } from "../store.ts";
import type { Database, Row } from "./database.ts";
import { type Filter, factFilter } from "./filter.ts";
import { pageOf, total } from "./reading.ts";
import { factOf } from "./rows.ts";

export function sqliteConflicts(db: Database): Pick<Store, "conflicts" | "conflict" | "decide" | "decisions"> {
  const find = (id: string): Conflict | null => {
    const row = db.get("SELECT * FROM conflicts WHERE id = ?", [id]);
    return row ? conflictOf(db, row) : null;
  };

  return {
    conflicts: (query, page) =>
      db.read(() => {
        const window = windowOf(page, CONFLICT_ORDERS, "-severity");
        const filter = conflictFilter(query);
        return pageOf(
          db,
          "conflicts",
          filter,
          window,
          (row) => conflictOf(db, row),
          () => total(db, "conflicts", filter),
        );
      }),
    conflict: (id) => db.read(() => find(id)),
    decide: (conflictId, decision) =>
      db.write(() => {
        if (db.run("UPDATE conflicts SET status = ? WHERE id = ?", [decision.status, conflictId]) === 0) return null;
        putDecision(db, conflictId, decision);
        return find(conflictId);
      }),
    decisions: (conflictId) =>
      db.read(() => db.all("SELECT * FROM decisions WHERE conflict_id = ? ORDER BY n", [conflictId]).map(decisionOf)),
  };
}

export const conflictOf = (db: Database, row: Row): Conflict => ({
  id: row.id as string,
  kind: row.kind as Conflict["kind"],
  key: JSON.parse(row.key as string) as Conflict["key"],
  facts: db
    .all("SELECT f.* FROM conflict_facts c JOIN facts f ON f.id = c.fact_id WHERE c.conflict_id = ? ORDER BY c.place", [
      row.id as string,
    ])
    .map(factOf),
  status: row.status as Conflict["status"],
  severity: row.severity as number,
  causes: JSON.parse(row.causes as string) as Conflict["causes"],
  why: JSON.parse(row.why as string) as Conflict["why"],
});

/** Adds a decision to a conflict's history. */
export function putDecision(db: Database, conflictId: string, { status, factId, note, by, at }: Decision): void {
  db.run('INSERT INTO decisions (conflict_id, status, fact_id, note, "by", at) VALUES (?, ?, ?, ?, ?, ?)', [
    conflictId,
    status,
    factId ?? null,
    note ?? null,
    by,
    at,
  ]);
}

export const decisionOf = (row: Row): Decision => ({
  status: row.status as Decision["status"],
  ...(row.fact_id === null ? {} : { factId: row.fact_id as string }),
  ...(row.note === null ? {} : { note: row.note as string }),
  by: row.by as string,
  at: row.at as string,
});

/** A conflict is found by any one of its facts that matches all of the filters for facts. */
function conflictFilter(query: ConflictQuery): Filter {
  const where = ["1 = 1"];
  const values: (string | number)[] = [];
  for (const field of ["kind", "status"] as const) {
    const wanted = query[field];
    if (!wanted?.length) continue;
    where.push(`f.${field} IN (SELECT value FROM json_each(?))`);
    values.push(JSON.stringify(wanted));
  }
  const conditions = { ...factConditions(query), superseded: true };
  if (!asksForAll(conditions)) {
    const facts = factFilter(conditions);
    where.push(
      `f.id IN (SELECT c.conflict_id FROM facts f JOIN conflict_facts c ON c.fact_id = f.id WHERE ${facts.where})`,
    );
    values.push(...facts.values);
  }
  return { where: where.join(" AND "), values };
}
