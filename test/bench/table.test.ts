import { describe, expect, test } from "vitest";
import type { Line, Samples } from "./row";
import { lineOf } from "./table";

const figure = (samples: Samples[string], line: Partial<Line> = {}): string =>
  lineOf({ what: "", unit: "ms", ...line, samples: new Map([["today", samples]]) }, ["today"]).trim();

describe("the table of the bench says of a line", () => {
  test("the median, the 95th percentile and the number of what was measured", () => {
    expect(figure([3, 1, 2])).toBe("2.00 / 3.00 ms n 3");
  });

  test("the one figure where there is one", () => {
    expect(figure([2])).toBe("2.00 ms");
  });

  test("that it was not done in its time, where one of them was not", () => {
    expect(figure([1, null], { limit: 60 })).toBe("not done in 60 s");
  });

  test("nothing where the commit cannot do it", () => {
    expect(figure([])).toBe("–");
  });
});
