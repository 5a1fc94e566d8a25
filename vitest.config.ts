/** How tests run: two worker processes, a replica set on demand. */
import { defineConfig } from "vitest/config";

// A user's MONGODB_URI is for the tests that ask for it by name: the programs under test choose their store by it.
if (process.env.MONGODB_URI) process.env.TATHYA_TEST_MONGODB = process.env.MONGODB_URI;
delete process.env.MONGODB_URI;

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["test/setup/replicaSet.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 90_000,
  },
});
