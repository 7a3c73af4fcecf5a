import { describe, expect, test } from "vitest";
import { listedNames, listedPeople } from "../../../src/io/matching/listed-names";
import { moneyInCell } from "../../../src/io/matching/money-in-cell";
import { isNobody, personInCell } from "../../../src/io/matching/person-in-cell";
import {
  classificationInCell,
  statutoryInCell,
  usualThemeInCell,
} from "../../../src/io/matching/words-in-cell";

test.each([
  ["£5,000", 5000, "annual"],
  ["5000", 5000, "annual"],
  ["£1,234.50 p.a.", 1234.5, "annual"],
  ["£5k per annum", 5000, "annual"],
  ["£2m", 2000000, "annual"],
  ["£500 one-off", 500, "once"],
  ["Nil", 0, "annual"],
  ["£0.00", 0, "annual"],
])("“%s” is a sum", (text, amount, frequency) => {
  expect(moneyInCell(text)).toEqual({ amount, frequency });
});

test.each(["in kind", "£5,000 to £6,000", "£3,000 and officer time", "see budget", "5 officers"])(
  "“%s” is no sum",
  (text) => {
    expect(moneyInCell(text)).toBeNull();
  },
);

describe("names in one cell", () => {
  test("stand on lines, between semicolons, or between commas", () => {
    expect(listedNames("Vale College\nMarchshire Police, North")).toEqual([
      "Vale College",
      "Marchshire Police, North",
    ]);
    expect(listedNames("Vale College; Police")).toEqual(["Vale College", "Police"]);
    expect(listedNames("Vale College, Marchshire Police")).toEqual(["Vale College", "Marchshire Police"]);
    expect(listedNames("• Vale College\n• Police")).toEqual(["Vale College", "Police"]);
  });

  test("a name with a comma or an “and” is one", () => {
    expect(listedNames("Smith, Ann")).toEqual(["Smith, Ann"]);
    expect(listedNames("Fire and Rescue Service")).toEqual(["Fire and Rescue Service"]);
  });

  test("of people, “and” stands between two", () => {
    expect(listedPeople("Cllr Ann Smith, Cllr Bob Jones and Cllr Cara Brown")).toEqual([
      "Cllr Ann Smith",
      "Cllr Bob Jones",
      "Cllr Cara Brown",
    ]);
  });
});

test("a person has a name, and perhaps a title and a part", () => {
  expect(personInCell("Cllr. Ann Smith (Chair)")).toEqual({
    name: "Ann Smith",
    prefix: "Councillor",
    role: "Chair",
  });
  expect(personInCell("Bob Jones")).toEqual({ name: "Bob Jones" });
  expect(["Vacancy", "TBC", "n/a", "-", "Vacant seat"].filter(isNobody)).toHaveLength(5);
  expect(isNobody("Nona Vacant")).toBe(false);
});

test("words of closed lists are known in whatever letters", () => {
  expect(["Statutory", "NON-STATUTORY", "yes", "partly"].map(statutoryInCell)).toEqual([
    true,
    false,
    true,
    null,
  ]);
  expect(["Sub-groups", "COUNCIL", "Joint venture"].map(classificationInCell)).toEqual([
    "sub-group",
    "council",
    null,
  ]);
  expect(["Health and Wellbeing", "safety", "Prosperity"].map(usualThemeInCell)).toEqual([
    "health",
    "safety",
    null,
  ]);
});
