/** Counts what a test run came to, from the report Vitest writes. */
import { readFileSync } from "node:fs";

export interface TestCounts {
  readonly passed: number;
  /** Tests that failed, and files that could not even be loaded. */
  readonly failed: number;
  /** Names of tests that were not run. */
  readonly skipped: readonly string[];
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** `exitCode`: Vitest's own; a run that failed without a failed test (an error outside any test) counts as one failure. */
export function countTests(reportFile: string, exitCode: number): TestCounts {
  const { testResults } = readReport(reportFile);
  const tests = testResults.flatMap((file) => file.assertionResults);
  const broken = testResults.filter((file) => {
    return file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed");
  });
  const failed = tests.filter((t) => t.status === "failed").length + broken.length;
  return {
    passed: tests.filter((t) => t.status === "passed").length,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: tests.filter((t) => t.status !== "passed" && t.status !== "failed").map((t) => t.fullName),
  };
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch (error) {
    console.error(`Vitest left no report: ${(error as Error).message}`);
    return { testResults: [] };
  }
}
