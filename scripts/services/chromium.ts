/** Finds a Chromium with Devanagari letters for the tests and, where the machine has none, installs one. */
import { fileURLToPath } from "node:url";
import { chromium as playwright } from "playwright-core";
import { isProgram, onPath } from "./path.ts";
import { failure, run } from "./run.ts";

type Say = (line: string) => void;

const APT = { DEBIAN_FRONTEND: "noninteractive" };

/** Path of a Chromium on this machine: named by TATHYA_CHROMIUM, Playwright's own or the system's; null where there is none. */
export function findChromium(): string | null {
  const named = process.env.TATHYA_CHROMIUM;
  if (named) return isProgram(named) ? named : null;
  const own = playwright.executablePath();
  if (own && isProgram(own)) return own;
  return onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
}

/** True where a font for Hindi is installed, or where nobody can say (no fontconfig: macOS, Windows bring one). */
export async function hasHindiFont(): Promise<boolean> {
  if (!onPath("fc-list")) return process.platform !== "linux";
  return (await run("fc-list", [":lang=hi"], 60)).output.trim() !== "";
}

/** Installs a Chromium and returns its path, or null when no way led to one. Says what it does. */
export async function fetchChromium(say: Say): Promise<string | null> {
  if (await install(["chromium", "fonts-noto-core"], say)) return findChromium();
  say("Fetching Playwright's Chromium (at most 5 minutes)…");
  const cli = fileURLToPath(new URL("cli.js", import.meta.resolve("playwright-core/package.json")));
  const ran = await run(process.execPath, [cli, "install", "chromium"], 300);
  if (!ran.ok) say(`  not to be had: ${failure(ran)}`);
  return ran.ok ? findChromium() : null;
}

export async function fetchHindiFont(say: Say): Promise<boolean> {
  return (await install(["fonts-noto-core"], say)) && hasHindiFont();
}

/** Installs system packages where this is a system with apt and we are its root. */
async function install(packages: readonly string[], say: Say): Promise<boolean> {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return false;
  say(`Installing ${packages.join(" and ")} with apt-get…`);
  const updated = await run("apt-get", ["update", "-qq"], 180, APT);
  if (!updated.ok) say(`  apt-get update: ${failure(updated)}`);
  const ran = await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], 600, APT);
  if (!ran.ok) say(`  apt-get install: ${failure(ran)}`);
  return ran.ok;
}
