import { expect, test } from "vitest";
import { abbreviationOf, romanise } from "../../../extract/places/romanise.ts";

test.each([
  ["फूलो झानो", "phulo-jhano"],
  ["लोकबंधु", "lokbandhu"],
  ["बलरामपुर", "balrampur"],
  ["गोरखपुर", "gorakhpur"],
  ["समस्तीपुर", "samastipur"],
  ["टांडा", "tanda"],
  ["बाढ़", "barh"],
  ["गड़खा", "garkha"],
  ["कहलगांव", "kahalgaon"],
  ["फोर्टिस", "fortis"],
  ["संजय गांधी", "sanjay-gandhi"],
  ["ज्ञान", "gyan"],
  ["चंपारण", "champaran"],
  ["श्रीराम", "shriram"],
  ["मैक्स", "maiks"],
  ["एमजीएम", "mgm"],
  ["केजीएमयू", "kgmu"],
  ["जेएलएनएमसीएच", "jlnmch"],
  ["एमवाय", "my"],
  ["सेक्टर-9", "sektar-9"],
  ["Apollo", "apollo"],
  ["", ""],
  ["।", ""],
])("«%s» is %s in Roman letters", (hindi, roman) => {
  expect(romanise(hindi)).toBe(roman);
});

test("is plain ASCII for any name, whatever its normal form", () => {
  for (const name of ["क़ानूनगो", "ज़िला", "हॉस्पिटल", "ॐ शांति", "ऋषिकेश", "दुःख"]) {
    expect(romanise(name)).toMatch(/^[a-z0-9-]*$/);
    expect(romanise(name.normalize("NFD"))).toBe(romanise(name));
  }
});

test("only words made of letters' names are abbreviations", () => {
  expect(abbreviationOf("पीएमसीएच")).toBe("pmch");
  expect(abbreviationOf("केजरीवाल")).toBeNull();
  expect(abbreviationOf("के")).toBeNull();
});
