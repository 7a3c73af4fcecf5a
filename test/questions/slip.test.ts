import { expect, test } from "vitest";
import { slipsAmong } from "../../src/questions/slip";

const slips = slipsAmong(["horizons", "board", "recap", "lep"]);

test.each([
  ["horizns", "horizons"],
  ["horizonss", "horizons"],
  ["hoirzons", "horizons"],
  ["horixons", "horizons"],
  ["boad", "board"],
  ["recpa", "recap"],
])("%s is one slip for %s", (typed, word) => {
  expect([...slips(typed)]).toEqual([word]);
});

test.each(["horizons", "hrzons", "lap", "leap", "boardroom", ""])("“%s” is none", (typed) => {
  expect(slips(typed).size).toBe(0);
});
