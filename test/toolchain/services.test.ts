import { MongoClient } from "mongodb";
import { chromium as playwright } from "playwright-core";
import { describe, expect, test } from "vitest";
import { chromium, hasChromium, hasMongo, mongoUri } from "../setup/services.ts";

describe.runIf(hasMongo)("the MongoDB of the tests", () => {
  test("is a replica set of three that confirms a majority write", async () => {
    const client = await MongoClient.connect(await mongoUri());
    try {
      const { members } = await client.db("admin").command({ replSetGetStatus: 1 });
      expect(members).toHaveLength(3);
      const things = client.db("toolchain").collection("things");
      await things.insertOne({ नाम: "पटना" }, { writeConcern: { w: 3 } });
      expect(await things.countDocuments({ नाम: "पटना" })).toBe(1);
      await client.db("toolchain").dropDatabase();
    } finally {
      await client.close();
    }
  });
});

describe.runIf(hasChromium)("the Chromium of the tests", () => {
  test("opens a page and draws Devanagari with a font that has it", async () => {
    const browser = await playwright.launch({ executablePath: chromium(), args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      await page.setContent("<p style='font-size:40px' id=name>पटना</p>");
      const cdp = await page.context().newCDPSession(page);
      await cdp.send("DOM.enable");
      await cdp.send("CSS.enable");
      const { root } = await cdp.send("DOM.getDocument");
      const { nodeId } = await cdp.send("DOM.querySelector", { nodeId: root.nodeId, selector: "#name" });
      const { fonts } = await cdp.send("CSS.getPlatformFontsForNode", { nodeId });
      expect(fonts.map((font) => font.familyName).join()).toMatch(/devanagari|nirmala|mangal|lohit|kohinoor|sangam/i);
    } finally {
      await browser.close();
    }
  });
});
