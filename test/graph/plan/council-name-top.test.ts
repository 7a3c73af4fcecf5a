import { expect, test } from "vitest";
import { councilNameTop } from "../../../src/graph/plan/council-name-top";
import type { Look } from "../../../src/graph/plan/look";

const SEATS = [{}] as unknown as Look["seats"];

test("a council's name stands in the middle of its box, and higher in a year in which marks stand below it", () => {
  expect(councilNameTop({ foot: 0 }, { seats: [] })).toBe(5.5);
  expect(councilNameTop({ foot: 1 }, { seats: [] })).toBe(9);
  expect(councilNameTop({ foot: 1 }, { seats: SEATS })).toBe(3);
});
