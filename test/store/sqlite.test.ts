/** The embedded store keeps the contract of every store. */
import { describe } from "vitest";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import { storeContract } from "./contract.ts";

describe("the SQLite store", () => storeContract((now) => openSqliteStore(":memory:", { now })));
