import { expect, test } from "vitest";
import { withoutFiles } from "../../../src/views/record/kept-contents";

const file = (path: string) => ({ file: { path, content: {} }, faults: [] });

test("a file that is given anew takes the place of the one of its name, also where that could not be read", () => {
  const unread = {
    file: null,
    faults: [
      { weight: "left-out", file: "b.csv", item: "", field: "", expected: "a table", found: "none" } as const,
    ],
  };
  const before = { contents: [file("a.csv"), unread, file("c.csv")], answers: { title: "T" } };
  expect(withoutFiles(before, ["b.csv", "c.csv"])).toEqual({
    contents: [file("a.csv")],
    answers: { title: "T" },
  });
});
