// biome-ignore-all lint/performance/useDomNodeTextContent: innerText is what readers see
import { describe, expect, it } from "vitest";
import { revisePatna } from "../api/newsdesk.ts";
import { hasChromium } from "../setup/services.ts";
import { readNewsdesk } from "./browser.ts";

describe.runIf(hasChromium)("finding and reading", () => {
  const reader = readNewsdesk();

  describe("the home page", () => {
    it("says what Tathya is, with counts, newest facts and conflicts", async () => {
      const page = await reader.open("/");
      expect(await page.locator("h1").textContent()).toBe("अखबार की हर संख्या, उसी वाक्य के साथ");
      expect(await page.locator(".counts").innerText()).toMatch(/19 तथ्य/);
      expect(await page.locator(".facts .fact").count()).toBeGreaterThan(3);
      expect(await page.locator(".conflict .claim").count()).toBe(3);
    });

    it("marks what is sample as sample", async () => {
      const page = await reader.open("/facts?disease=dengue");
      expect(await page.locator(".fact .sample").count()).toBe(3);
      const sources = await reader.open("/sources");
      expect(await sources.locator(".source", { hasText: "समाचार" }).locator(".sample").count()).toBe(1);
    });
  });

  describe("the facts page", () => {
    it("finds by Hindi and Roman words, and keeps them in the address", async () => {
      const page = await reader.open("/facts");
      await page.getByRole("searchbox").fill("muzaffarpur");
      await page.getByRole("button", { name: "खोजें" }).click();
      await page.waitForFunction(() => document.querySelector('[data-testid="count"]')?.textContent === "1 तथ्य");
      expect(new URL(page.url()).searchParams.get("q")).toBe("muzaffarpur");
      expect(await page.locator(".fact").innerText()).toContain("मुजफ्फरपुर");
    });

    it("changes the address with every filter, and the other way round", async () => {
      const page = await reader.open("/facts");
      await page.getByLabel("बीमारी").selectOption("covid-19");
      await page.getByLabel("जगह").selectOption("IN-BR/patna");
      await page.waitForURL(/disease=covid-19&place=IN-BR%2Fpatna/);
      await page.waitForFunction(() => document.querySelector('[data-testid="count"]')?.textContent === "5 तथ्य");
      const shared = await reader.open(new URL(page.url()).pathname + new URL(page.url()).search);
      expect(await shared.getByTestId("count").textContent()).toBe("5 तथ्य");
      await shared.getByRole("link", { name: "हटाएं: पटना" }).click();
      await shared.waitForFunction(() => document.querySelector('[data-testid="count"]')?.textContent === "15 तथ्य");
      await shared.goBack();
      await shared.waitForFunction(() => document.querySelector('[data-testid="count"]')?.textContent === "5 तथ्य");
    });

    it("shows the sentence with the number marked, and links to it in the original", async () => {
      const page = await reader.open("/facts?min=159&max=159");
      const fact = page.locator(".fact");
      expect(await fact.locator(".sentence").innerText()).toBe(
        "राजधानी पटना में गुरुवार को कोरोना के 159 नए मामले सामने आए, जबकि भागलपुर में 44 मरीज मिले हैं।",
      );
      expect(await fact.locator("mark").innerText()).toBe("159 नए मामले सामने आए");
      const original = fact.getByRole("link", { name: /मूल/ });
      expect(decodeURIComponent((await original.getAttribute("href")) ?? "")).toBe(
        "https://prabhat.example/patna-corona#:~:text=159 नए मामले सामने आए",
      );
      expect(await original.getAttribute("rel")).toContain("noopener");
    });

    it("writes numbers in the Indian way and days in words", async () => {
      const page = await reader.open("/facts?min=50160");
      expect(await page.locator(".fact-number").innerText()).toBe("50,160");
      expect(await page.locator(".fact-about").innerText()).toContain("8 जुलाई 2021");
    });

    it("says so where nothing matches, and what is wrong with a bad address", async () => {
      const none = await reader.open("/facts?disease=rabies");
      expect(await none.locator("main").innerText()).toContain("कुछ नहीं मिला");
      const bad = await reader.open("/facts?disease=plague");
      expect(await bad.getByRole("alert").innerText()).toContain("it takes one of covid-19");
    });

    it("gives its data at the same address with .json and .csv", async () => {
      const page = await reader.open("/facts?disease=dengue");
      const links = await page.locator(".downloads a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      expect(links).toEqual(["/facts.csv?disease=dengue", "/facts.json?disease=dengue"]);
    });
  });

  describe("an article", () => {
    const pathOf = (name: "patna" | "unkept"): string => `/articles/${reader.ids[name]}`;

    it("has every evidence marked, in tables too", async () => {
      const page = await reader.open(pathOf("patna"));
      const marked = await page.locator(".article-text mark").allInnerTexts();
      expect(marked).toEqual([
        "159 नए मामले सामने आए",
        "भागलपुर में 44 मरीज मिले",
        "50 हजार 160 सैंपल की जांच",
        "3 लोगों की मौत",
        "गया",
        "12",
        "84",
        "नालंदा",
        "9",
        "41",
        "1,284 सक्रिय मामले",
      ]);
      expect(await page.locator(".article-text thead th").allInnerTexts()).toEqual(["जिला", "नए मामले", "सक्रिय मामले"]);
      expect(await page.locator(".reading-facts .entry").count()).toBe(9);
    });

    it("shows a fact for its mark, by mouse and by keyboard, and remembers it in the address", async () => {
      const page = await reader.open(pathOf("patna"));
      await page.locator(".article-text mark").nth(1).click();
      expect(await page.locator(".entry.active").innerText()).toContain("भागलपुर");
      expect(new URL(page.url()).hash).toMatch(/^#fact-/);
      await page.locator(".article-text mark").nth(3).focus();
      await page.keyboard.press("Enter");
      expect(await page.locator(".entry.active").innerText()).toContain("नई मौतें");
    });

    it("opens at the sentence a fact links to", async () => {
      const facts = await reader.open("/facts?min=1284&max=1284");
      await facts.getByRole("link", { name: "समाचार में" }).click();
      await facts.waitForSelector("mark.active");
      expect(await facts.locator("mark.active").innerText()).toBe("1,284 सक्रिय मामले");
      expect(await facts.locator("mark.active").isVisible()).toBe(true);
    });

    it("whose text may not be kept still has its facts and its link", async () => {
      const page = await reader.open(pathOf("unkept"));
      expect(await page.locator("h1 mark").innerText()).toBe("कोरोना से एक की मौत");
      expect(await page.locator(".reading-facts .entry").count()).toBe(1);
    });

    it("says which of its facts are disputed, and what its publisher changed", async () => {
      const before = await reader.open(pathOf("patna"));
      await before.locator(".entry-disputed").waitFor();
      expect(await before.locator(".entry", { has: before.locator(".entry-disputed") }).innerText()).toContain("159");
      await revisePatna(reader.store);
      const after = await reader.open(pathOf("patna"));
      await after.getByText("प्रकाशक ने क्या बदला").waitFor();
      expect(await after.locator(".change dd").allInnerTexts()).toEqual([
        expect.stringContaining("159 नए मामले सामने आए"),
        expect.stringContaining("165 नए मामले सामने आए"),
      ]);
      expect(await after.locator(".change del").allInnerTexts()).toEqual(["159"]);
      expect(await after.locator(".change ins").allInnerTexts()).toEqual(["165"]);
    });

    it("that is not there is a page that says so, with status 404", async () => {
      const page = await reader.open("/articles/none");
      expect(await page.locator("h1").innerText()).toBe("यह पृष्ठ नहीं मिला");
      expect((await fetch(`${reader.base}/articles/none`, { headers: { accept: "text/html" } })).status).toBe(404);
    });
  });
});
