// biome-ignore-all lint/performance/useDomNodeTextContent: innerText is what readers see
/** What holds on every page: two languages, two colour schemes, narrow and wide, keyboard and screen reader. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasChromium } from "../setup/services.ts";
import { NARROW, readNewsdesk, settled, WIDE } from "./browser.ts";

const PAGES = [
  "/",
  "/facts",
  "/facts?disease=covid-19&place=IN-BR/patna",
  "/conflicts",
  "/series?disease=covid-19&metric=new_cases&place=IN-BR/patna",
  "/sources",
  "/try",
  "/articles/ID",
  "/nowhere",
];

describe.runIf(hasChromium)("every page", () => {
  const reader = readNewsdesk();

  describe("languages", () => {
    it.each([
      ["hi-IN", "hi", "तथ्य खोजें"],
      ["en-GB", "en", "Search facts"],
      ["de-DE", "hi", "तथ्य खोजें"],
    ])("a browser that prefers %s gets %s", async (locale, lang, heading) => {
      const page = await reader.open("/facts", { ...WIDE, locale });
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      expect(await page.locator("h1").innerText()).toBe(heading);
    });

    it("switches, and remembers it", async () => {
      const page = await reader.open("/facts");
      await page.getByTestId("language").click();
      expect(await page.locator("h1").innerText()).toBe("Search facts");
      expect(await page.title()).toBe("Search facts · Tathya");
      await page.reload();
      await settled(page);
      expect(await page.locator("h1").innerText()).toBe("Search facts");
      expect(await page.locator(".fact h3").first().innerText()).toMatch(/^[A-Z]/);
    });

    it("is that of the address where it names one", async () => {
      const page = await reader.open("/conflicts?lang=en");
      expect(await page.locator("h1").innerText()).toBe("Where reports disagree");
      await page.getByTestId("language").click();
      expect(await page.locator("h1").innerText()).toBe("जहां खबरें मेल नहीं खातीं");
      expect(page.url()).toContain("lang=hi");
    });

    it.each([
      ["/facts", "en", "<title>Search facts · Tathya</title>"],
      ["/", "hi", "<title>तथ्य: हिंदी स्वास्थ्य समाचारों की संख्याएं</title>"],
      ["/nowhere", "en", "<title>Page not found · Tathya</title>"],
    ])("%s arrives in %s with its title before any script runs", async (path, lang, title) => {
      const response = await fetch(reader.base + path, { headers: { accept: "text/html", "accept-language": lang } });
      const html = await response.text();
      expect(html).toContain(`<html lang="${lang}"`);
      expect(html).toContain(title);
      expect(response.status).toBe(path === "/nowhere" ? 404 : 200);
    });
  });

  describe("colours", () => {
    const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

    it("follow the system, can be turned, and stay turned", async () => {
      const dark = await reader.open("/", { ...WIDE, colorScheme: "dark" });
      expect(await paper(dark)).toBe("rgb(19, 21, 25)");
      await dark.getByRole("button", { name: "हल्का रंग" }).click();
      expect(await paper(dark)).toBe("rgb(251, 251, 249)");
      await dark.reload();
      expect(await paper(dark)).toBe("rgb(251, 251, 249)");
    });

    it.each(PAGES)("have contrast enough to read %s", async (path) => {
      for (const colorScheme of ["light", "dark"] as const) {
        const page = await reader.open(path.replace("ID", reader.ids.patna), { ...WIDE, colorScheme });
        expect(await page.evaluate(faintTexts), colorScheme).toEqual([]);
      }
    });
  });

  describe("a narrow screen", () => {
    it.each(PAGES)("shows %s without scrolling sideways", async (path) => {
      for (const locale of ["hi-IN", "en-IN"]) {
        const page = await reader.open(path.replace("ID", reader.ids.patna), { ...NARROW, locale });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      }
    });
  });

  describe("keyboard and screen reader", () => {
    it.each(PAGES)("find their way on %s", async (path) => {
      const page = await reader.open(path.replace("ID", reader.ids.patna));
      expect(await page.evaluate(hindrances)).toEqual([]);
    });

    it("skip to the content with the first key", async () => {
      const page = await reader.open("/facts");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("सीधे सामग्री पर जाएं");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    });

    it("hear which page of the way they are on", async () => {
      const page = await reader.open("/conflicts");
      expect(await page.locator('nav [aria-current="page"]').innerText()).toBe("मतभेद");
    });
  });
});

/** Run in the page: what would hinder somebody who does not see it. */
function hindrances(): string[] {
  const found: string[] = [];
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  for (const landmark of ["main", "header", "footer", "nav", "h1"])
    if (count(landmark) < 1) found.push(`no ${landmark}`);
  for (const single of ["main", "h1"]) if (count(single) > 1) found.push(`${count(single)} × ${single}`);
  const named = (e: Element): boolean =>
    [e.getAttribute("aria-label"), e.getAttribute("title"), e.textContent].some((text) => (text ?? "").trim() !== "") ||
    ((e as HTMLInputElement).labels?.length ?? 0) > 0;
  for (const e of document.querySelectorAll("input, select, textarea"))
    if (((e as HTMLInputElement).labels?.length ?? 0) === 0 && !e.hasAttribute("aria-label"))
      found.push(`unlabelled ${e.outerHTML.slice(0, 80)}`);
  for (const e of document.querySelectorAll("a[href], button, [role=button]"))
    if (!named(e)) found.push(`nameless ${e.outerHTML.slice(0, 80)}`);
  const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) found.push(`id ${id} twice`);
  let level = 0;
  for (const e of document.querySelectorAll("h1, h2, h3, h4")) {
    const next = Number(e.tagName[1]);
    if (next > level + 1 && level > 0 && !(level === 1 && next === 3)) found.push(`${e.tagName} after H${level}`);
    level = next;
  }
  if (document.title.trim() === "") found.push("no title");
  return found;
}

/** Run in the page: texts whose contrast is below WCAG AA (4.5, or 3 for large ones). */
function faintTexts(): string[] {
  type Rgba = [number, number, number, number];
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (css: string): Rgba => {
    if (!canvas) throw new Error("no canvas");
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top: Rgba, below: Rgba): Rgba =>
    [0, 1, 2].map((i) => (top[i] ?? 0) * top[3] + (below[i] ?? 0) * (1 - top[3])).concat(1) as Rgba;
  const behind = (e: Element | null): Rgba => {
    if (!e) return [255, 255, 255, 1];
    const own = rgba(getComputedStyle(e).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(e.parentElement));
  };
  const luminance = ([r, g, b]: Rgba): number =>
    [r, g, b]
      .map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, i) => sum + c * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
  const faint: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (
      !e ||
      (node.textContent ?? "").trim() === "" ||
      !e.checkVisibility() ||
      e.closest("noscript, option, .skip, .stale")
    )
      continue;
    const style = getComputedStyle(e);
    const below = behind(e);
    const [a, b] = [luminance(over(rgba(style.color), below)), luminance(below)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5))
      faint.push(`«${node.textContent?.trim().slice(0, 30)}» ${ratio.toFixed(2)} in ${e.className || e.tagName}`);
  }
  return [...new Set(faint)];
}
