/** Our own example lines, and which of them are kept unseen to measure on. */
import { readFileSync } from "node:fs";
import { HEALTH, OTHER } from "./model.ts";

export interface Example {
  readonly label: string;
  readonly text: string;
  /** True for the lines that training never sees: every fourth. */
  readonly heldOut: boolean;
}

const read = (label: string): Example[] =>
  readFileSync(new URL(`./examples/${label}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() && !line.startsWith("#"))
    .map((text, i) => ({ label, text: text.trim(), heldOut: i % 4 === 3 }));

export const readExamples = (): Example[] => [...read(HEALTH), ...read(OTHER)];
