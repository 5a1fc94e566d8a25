/** One spelling for what Hindi writes in several ways, and the way back to what was written. */
import { describe, expect, test } from "vitest";
import { normalise } from "../../model/text/normalise.ts";

describe("one spelling", () => {
  test.each([
    ["चम्पारण", "चंपारण"],
    ["पाँच", "पांच"],
    ["ज़िला", "जिला"],
    ["४१ हज़ार", "41 हजार"],
    ["काेराेना", "कोरोना"],
    ["माैत", "मौत"],
    ["डाॅक्टर", "डॉक्टर"],
    ["डॉ0 शर्मा, म०प्र०, पॉ॰", "डॉ. शर्मा, म.प्र., पॉ."],
    ["मौत0, मामला 0, प0", "मौत0, मामला 0, प."],
    ["हाे गर्इ", "हो गई"],
    ["अौर", "और"],
    ["अाज", "आज"],
    ["आेमिक्राॅन", "ओमिक्रॉन"],
    ["एेसे", "ऐसे"],
    ["मेें", "में"],
    ["नहींं", "नहीं"],
  ])("%s → %s", (written, meant) => {
    expect(normalise(written).text).toBe(meant);
  });
});

test("offsets lead back to the whole of what was written", () => {
  const raw = "हाे गर्इ माैत";
  const { text, map } = normalise(raw);
  const at = text.indexOf("मौत");
  expect(raw.slice(map?.[at], map?.[at + "मौत".length])).toBe("माैत");
  expect(raw.slice(map?.[text.indexOf("गई")], map?.[text.indexOf("गई") + 2])).toBe("गर्इ");
});
