import { expect, test } from "vitest";
import { rowsInWords } from "../../../src/views/table/rows-in-words";

test("the rows of a table are counted, and those that are shown of them", () => {
  expect(rowsInWords(12, 12)).toBe("12 rows");
  expect(rowsInWords(1, 12)).toBe("1 of 12 rows");
  expect(rowsInWords(1, 1)).toBe("1 row");
  expect(rowsInWords(0, 1)).toBe("0 of 1 row");
});
