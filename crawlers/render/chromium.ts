/** Finds and starts a Chromium that can reach nothing by itself: all it gets is handed to it. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { inWords } from "../fetch/failure.ts";
import { NoBrowser } from "./renderer.ts";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/usr/lib/chromium/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  join(homedir(), "Applications/Chromium.app/Contents/MacOS/Chromium"),
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
] as const;

/** @throws NoBrowser */
export function findChromium(wanted: string | undefined): string {
  if (wanted !== undefined && wanted !== "") {
    if (existsSync(wanted)) return wanted;
    throw new NoBrowser(`TATHYA_CHROMIUM says ${wanted}, where there is nothing`);
  }
  const found = [...USUAL_PLACES, chromium.executablePath()].find((path) => path !== "" && existsSync(path));
  if (found === undefined) throw new NoBrowser();
  return found;
}

/** Names resolve to nothing and every connection goes to a port where nobody listens: requests that were not intercepted fail. */
const SEALED = [
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--mute-audio",
  "--blink-settings=imagesEnabled=false",
] as const;

/** @throws NoBrowser where what was found does not start. */
export async function startChromium(executablePath: string): Promise<Browser> {
  const start = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath,
      headless: true,
      chromiumSandbox,
      args: [...SEALED],
      proxy: { server: "http://127.0.0.1:9" },
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
    });
  // Chromium's own sandbox is to be had by ordinary users on most machines, by root on none.
  const isRoot = process.getuid?.() === 0;
  try {
    return await start(!isRoot);
  } catch (error) {
    if (isRoot || !/sandbox|namespace/i.test(String(error)))
      throw new NoBrowser(`${executablePath} did not start: ${firstLine(error)}`);
  }
  try {
    return await start(false);
  } catch (error) {
    throw new NoBrowser(`${executablePath} did not start: ${firstLine(error)}`);
  }
}

const firstLine = (error: unknown) => inWords(error).split(/[\n=]/)[0]?.trim().slice(0, 200) ?? "";
