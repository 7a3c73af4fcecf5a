import { expect, test } from "vitest";
import type { TableRow } from "../../../src/views/table/table";
import { filtered, sorted } from "../../../src/views/table/table";

const row = (id: string, name: string, amount?: number): TableRow => ({
  id,
  cells: [{ text: name }, amount === undefined ? { text: "" } : { text: `£${amount}`, value: amount }],
});
const ROWS = [
  row("a", "Board 10", 500),
  row("b", "émigré council"),
  row("c", "Board 9", 8000),
  row("d", "Council", 90),
];
const ids = (rows: readonly TableRow[]): string => rows.map(({ id }) => id).join("");

test("texts are sorted as a reader expects: numbers by size, accents beside their letters", () => {
  expect(ids(sorted(ROWS, { column: 0, ascending: true }))).toBe("cadb");
  expect(ids(sorted(ROWS, { column: 0, ascending: false }))).toBe("bdac");
});

test("sums are sorted by size, and what is empty comes last either way", () => {
  expect(ids(sorted(ROWS, { column: 1, ascending: true }))).toBe("dacb");
  expect(ids(sorted(ROWS, { column: 1, ascending: false }))).toBe("cadb");
});

test("without an order they stay as the record has them, and nothing is changed", () => {
  expect(sorted(ROWS, null)).toBe(ROWS);
  expect(ids(ROWS)).toBe("abcd");
});

test("each word asked for must begin a word of the row, whatever its accents and capitals", () => {
  expect(ids(filtered(ROWS, "council EMI"))).toBe("b");
  expect(ids(filtered(ROWS, "board 9"))).toBe("c");
  expect(ids(filtered(ROWS, "ouncil"))).toBe("");
  expect(ids(filtered(ROWS, " "))).toBe("abcd");
});
