import { describe, expect, test } from "vitest";
import { childrenOf, isPlace, isWithin, PLACES, parentOf, placeName, stateOf } from "../../model/places.ts";

describe("the table of places", () => {
  test("has India, 36 states and union territories, and 740 districts", () => {
    const count = (level: string) => [...PLACES.values()].filter((p) => p.level === level).length;
    expect([count("country"), count("state"), count("district")]).toEqual([1, 36, 740]);
  });

  test("has ids of one form, each in a place there is", () => {
    for (const place of PLACES.values()) {
      expect(place.id).toMatch(/^IN(-[A-Z]{2}(\/[a-z0-9-]+)?)?$/);
      expect(place.in).toBe(parentOf(place.id));
      if (place.in) expect(PLACES.has(place.in), place.id).toBe(true);
    }
  });

  test("writes every name in its own script", () => {
    for (const place of PLACES.values()) {
      expect(place.hi, place.id).toMatch(/^[\u0900-\u0965\u0971-\u097f0-9 -]+$/);
      expect(place.en, place.id).toMatch(/^[A-Za-z0-9 ()-]+$/);
    }
  });

  test("knows where each of Bihar's districts lies, and its census code", () => {
    const bihar = childrenOf("IN-BR").map((id) => PLACES.get(id));
    expect(bihar).toHaveLength(38);
    for (const place of bihar) {
      expect(place?.lat, place?.id).toBeGreaterThan(24);
      expect(place?.lat, place?.id).toBeLessThan(28);
      expect(place?.lon, place?.id).toBeGreaterThan(83);
      expect(place?.lon, place?.id).toBeLessThan(89);
    }
    expect(new Set(bihar.map((p) => p?.census2011)).size).toBe(38);
  });
});

test.each([
  ["IN-HP/solan", "सोलन"],
  ["IN-MH/thane", "ठाणे"],
  ["IN-MH/jalna", "जालना"],
  ["IN-UP/budaun", "बदायूं"],
  ["IN-UP/mau", "मऊ"],
  ["IN-RJ/baran", "बारां"],
  ["IN-TN/erode", "इरोड"],
  ["IN-UP/gautam-buddha-nagar", "गौतमबुद्ध नगर"],
  ["IN-UP/kheri", "लखीमपुर खीरी"],
  ["IN-JH/pakur", "पाकुड़"],
  ["IN-JH/sahebganj", "साहिबगंज"],
  ["IN-BR/saran", "सारण"],
  ["IN-BR/khagaria", "खगड़िया"],
  ["IN-NL/mon", "मोन"],
  ["IN-MN/noney", "नोनी"],
  ["IN-BR", "बिहार"],
  ["IN", "भारत"],
])("%s is written %s", (id, name) => {
  expect(placeName(id, "hi")).toBe(name);
});

test("a name that is asked of an unknown place is its id", () => {
  expect(placeName("IN-XX/nowhere", "hi")).toBe("IN-XX/nowhere");
  expect(isPlace("IN-XX/nowhere")).toBe(false);
  expect(isPlace("constructor")).toBe(false);
});

test("a place lies in itself, its state and India, and in no other", () => {
  expect(isWithin("IN-BR/gaya", "IN-BR/gaya")).toBe(true);
  expect(isWithin("IN-BR/gaya", "IN-BR")).toBe(true);
  expect(isWithin("IN-BR/gaya", "IN")).toBe(true);
  expect(isWithin("IN-BR", "IN-BR/gaya")).toBe(false);
  expect(isWithin("IN-BR/gaya", "IN-JH")).toBe(false);
  expect(isWithin("IN", "IN-BR")).toBe(false);
});

test("a district's state is found from its id", () => {
  expect(stateOf("IN-BR/gaya")).toBe("IN-BR");
  expect(stateOf("IN-BR")).toBe("IN-BR");
  expect(stateOf("IN")).toBeNull();
});
