// biome-ignore-all lint/performance/useDomNodeTextContent: innerText is what readers see
import { describe, expect, it } from "vitest";
import { hasChromium } from "../setup/services.ts";
import { readNewsdesk, TOKEN } from "./browser.ts";

describe.runIf(hasChromium)("judging and trying", () => {
  const reader = readNewsdesk();

  describe("the board of conflicts", () => {
    it("shows both sentences side by side with their numbers, why, and the likely cause", async () => {
      const page = await reader.open("/conflicts?kind=disagreement");
      const conflict = page.locator(".conflict");
      expect(await conflict.locator(".claim .value").allInnerTexts()).toEqual(["159", "195"]);
      expect(await conflict.locator(".claim mark").allInnerTexts()).toEqual([
        "159 नए मामले सामने आए",
        "195 नए कोरोना मरीज मिले",
      ]);
      const boxes = await conflict
        .locator(".claim")
        .evaluateAll((all) => all.map((claim) => claim.getBoundingClientRect().top));
      expect(boxes[0]).toBe(boxes[1]);
      expect(await conflict.locator(".why").innerText()).toContain("159 (प्रभात) और 195 (उजाला)");
      expect(await conflict.locator(".causes").innerText()).toContain("अंक अदल-बदल");
    });

    it("is filtered by the address", async () => {
      const page = await reader.open("/conflicts?kind=balance");
      expect(await page.getByTestId("count").innerText()).toBe("0 मतभेद");
    });

    it("takes an editor's decision and keeps it", async () => {
      const page = await reader.open("/conflicts?kind=disagreement");
      await page.getByText("संपादक का निर्णय").click();
      const form = page.locator(".decision-fields");
      await form.locator("select[name=status]").selectOption("resolved");
      await form.locator("select[name=factId]").selectOption({ index: 1 });
      await form.locator("textarea").fill("बुलेटिन में 159 है");
      await form.locator("input[name=token]").fill("guess");
      await form.getByRole("button").click();
      await form.getByText("no editor's").waitFor();
      await form.locator("input[name=token]").fill(TOKEN);
      await form.getByRole("button").click();
      await page.locator(".status.resolved").waitFor();
      const again = await reader.open("/conflicts?status=resolved");
      await again.getByText("संपादक का निर्णय").click();
      await again.getByText("बुलेटिन में 159 है").waitFor();
    });
  });

  describe("day by day", () => {
    it("draws a metric at a place and lists every claim", async () => {
      const page = await reader.open("/series?disease=covid-19&metric=new_cases&place=IN-BR/patna");
      expect(await page.locator(".chart canvas").count()).toBe(1);
      expect(await page.locator(".days tbody tr").count()).toBe(3);
      expect(await page.locator(".days tr.disputed").innerText()).toMatch(/8 जुलाई 2021[\s\S]*159[\s\S]*195/);
    });

    it("begins with what there is most of", async () => {
      const page = await reader.open("/series");
      await page.waitForURL(/disease=covid-19&metric=new_cases&place=IN-BR%2Fpatna/);
      await page.locator(".chart canvas").waitFor();
    });
  });

  describe("sources", () => {
    it("are shown with how they are doing, errors in words", async () => {
      const page = await reader.open("/sources");
      expect(await page.locator(".source").count()).toBe(3);
      expect(await page.locator(".source", { hasText: "उजाला" }).innerText()).toMatch(
        /विफल[\s\S]*robots\.txt answered 503/,
      );
    });
  });

  describe("trying one's own text", () => {
    it("marks its facts and lists them", async () => {
      const page = await reader.open("/try");
      await page.locator("textarea").fill("पटना में रविवार को डेंगू के 23 नए मरीज मिले।");
      await page.locator("input[type=date]").fill("2022-10-09");
      await page.getByRole("button", { name: "तथ्य निकालें" }).click();
      await page.locator(".tried mark").first().waitFor();
      expect(await page.locator(".tried mark").first().innerText()).toContain("23");
      expect(await page.locator(".tried .entry").first().innerText()).toMatch(/23[\s\S]*नए मामले, पटना[\s\S]*डेंगू/);
    });

    it("says so where there is none", async () => {
      const page = await reader.open("/try");
      await page.locator("textarea").fill("आज मौसम अच्छा है।");
      await page.getByRole("button", { name: "तथ्य निकालें" }).click();
      await page.getByText("कोई तथ्य नहीं मिला").waitFor();
    });
  });
});
