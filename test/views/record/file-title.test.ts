import { expect, test } from "vitest";
import type { Matching } from "../../../src/io/matching/matching";
import { titleOf } from "../../../src/views/record/file-title";

function registers(...all: readonly Partial<Matching["register"]>[]) {
  const customs = {
    dates: "day-first",
    ends: "last-day",
    empty_start: "not-told",
    empty_end: "standing",
  } as const;
  const matchings = all.map((more, index) => ({
    file: `reg${index}.csv`,
    sheet: null,
    matching: {
      heading_row: 1,
      columns: [],
      customs,
      register: { title: `Register ${index}`, as_at: "2017-04-01", ...more },
    },
  }));
  return { matchings };
}

test("a record of one register has its title, as it was typed", () => {
  expect(titleOf(["reg2017.csv"], registers({ title: "Register of outside bodies" }))).toBe(
    "Register of outside bodies",
  );
});

test("two registers of one council are the partnerships of its place", () => {
  const [westmarch, shire] = ["Westmarch Borough Council", "Council of the Shire"];
  const ofBoth = (one: string | undefined, other: string | undefined) =>
    titleOf(
      ["reg2017.csv", "reg2021.csv"],
      registers(one ? { council: one } : {}, other ? { council: other } : {}),
    );
  expect(ofBoth(westmarch, westmarch)).toBe("Partnerships of Westmarch");
  expect(ofBoth(shire, shire)).toBe("Partnerships of Council of the Shire");
  expect(ofBoth(westmarch, shire)).toBe("reg2017");
  expect(ofBoth(undefined, undefined)).toBe("reg2017");
});

test("any other has the name of its first file, without what was added to it for its faults", () => {
  expect(titleOf(["Partnership register 2024.xlsx"], {})).toBe("Partnership register 2024");
  expect(titleOf(["Partnerships-with-faults.xlsx"], {})).toBe("Partnerships");
  expect(titleOf([], {})).toBe("Your own record");
});
