import { expect, test } from "vitest";
import { changesSince, locationAskedOf } from "../../src/embed/location-asked";

test("what an element asks for is in its attributes, those of the address alone", () => {
  const attributes: Readonly<Record<string, string>> = { period: "2011", select: "recap", height: "420" };
  const element = { getAttribute: (name: string) => attributes[name] ?? null };
  expect(locationAskedOf(element)).toEqual({ period: "2011", select: "recap" });
});

test("what has changed is asked for, and what is gone is taken away", () => {
  const before = { period: "2011", select: "recap", area: "cumbria" };
  const now = { period: "2010", area: "cumbria", zoom: "selection" };
  expect(changesSince(before, now)).toEqual({ period: "2010", select: "", zoom: "selection" });
  expect(changesSince(now, now)).toEqual({});
});
