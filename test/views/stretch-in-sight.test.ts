import { expect, test } from "vitest";
import { stretchAround } from "../../src/views/stretch-in-sight";

const NOTHING = { top: 0, bottom: 0 };

test("half a window more is drawn on each side, as far as there is anything", () => {
  expect(stretchAround({ top: 1000, bottom: 1600 }, NOTHING)).toEqual({ top: 700, bottom: 1900 });
  expect(stretchAround({ top: -100, bottom: 500 }, NOTHING)).toEqual({ top: 0, bottom: 800 });
});

test("nothing else is drawn while what the window shows is there", () => {
  const stretch = stretchAround({ top: 1000, bottom: 1600 }, NOTHING);
  expect(stretchAround({ top: 700, bottom: 1300 }, stretch)).toBe(stretch);
  expect(stretchAround({ top: 690, bottom: 1290 }, stretch)).toEqual({ top: 390, bottom: 1590 });
});
