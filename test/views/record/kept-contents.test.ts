import { expect, test } from "vitest";
import { formerStems, replacedBy } from "../../../src/views/record/former-names";
import { withoutFiles } from "../../../src/views/record/kept-contents";

const file = (path: string) => ({ file: { path, content: {} }, faults: [] });
const unread = (path: string) => ({
  file: null,
  faults: [
    { weight: "left-out", file: path, item: "", field: "", expected: "a table", found: "none" } as const,
  ],
});

test("a file that is given anew takes the place of the one of its name, also where that could not be read", () => {
  const before = {
    chosen: ["a.csv", "b.csv", "c.csv"],
    contents: [file("a.csv"), unread("b.csv"), file("c.csv")],
    answers: { title: "T" },
  };
  expect(withoutFiles(before, ["b.csv", "c.csv"])).toEqual({
    chosen: ["a.csv"],
    contents: [file("a.csv")],
    answers: { title: "T" },
  });
});

test("what was mended of a file goes with it, and what was mended of the others stays", () => {
  const mends = ["a.csv", "b.csv"].map((path) => ({ kind: "new-name", file: path, name: "Forum" }) as const);
  const before = { chosen: ["a.csv", "b.csv"], contents: [file("a.csv"), file("b.csv")], answers: { mends } };
  expect(withoutFiles(before, ["b.csv"]).answers.mends?.map((mend) => mend.file)).toEqual(["a.csv"]);
});

test.each([
  "bad.xlsx",
  "bad-with-faults.xlsx",
  "bad-with-faults (1).xlsx",
  "bad (2).xlsx",
  "bad - Copy.xlsx",
  "bad - Copy (3).xlsx",
  "bad copy 2.xlsx",
  "BAD(1).XLSX",
])("%s takes the place of bad.xlsx, and good.xlsx stays", (name) => {
  const before = {
    chosen: ["good.xlsx", "bad.xlsx"],
    contents: [file("good.xlsx"), file("bad.xlsx")],
    answers: {},
  };
  expect(withoutFiles(before, [name]).contents).toEqual([file("good.xlsx")]);
});

test("where one file was open and one is given, it takes its place whatever its name, a zip with all that was in it", () => {
  const one = { chosen: ["bad.xlsx"], contents: [file("bad.xlsx")], answers: {} };
  expect(withoutFiles(one, ["mended at last.xlsx"])).toEqual({ chosen: [], contents: [], answers: {} });
  const zip = { chosen: ["all.zip"], contents: [file("a.csv"), file("b.csv")], answers: {} };
  expect(withoutFiles(zip, ["all of it.zip"]).contents).toEqual([]);
  expect(withoutFiles(zip, ["b-with-faults.xlsx"])).toEqual({ ...zip, contents: [file("a.csv")] });
});

test("a name from which it was not made, or that may be either of two, is read beside the others", () => {
  expect(replacedBy("new.csv", ["a.csv", "b.csv"])).toBeNull();
  expect(replacedBy("register-with-faults.xlsx", ["register.csv", "register.ods"])).toBeNull();
  expect(replacedBy("register-with-faults.xlsx", ["register.csv", "register.xlsx"])).toBe("register.xlsx");
  expect(replacedBy("register (1)-with-faults.xlsx", ["register (1).csv", "register.csv"])).toBe(
    "register (1).csv",
  );
});

test("the names under which a file may have been opened, the nearest first", () => {
  expect(formerStems("bad-with-faults (1).xlsx")).toEqual(["bad-with-faults (1)", "bad-with-faults", "bad"]);
  expect(formerStems("(1).csv")).toEqual(["(1)"]);
});
