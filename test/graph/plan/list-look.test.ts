import fc from "fast-check";
import { expect, test } from "vitest";
import { inventedRecord } from "../../fixtures/invented-record";
import { lawsOfRepresentatives, listedIn } from "../../laws/representatives";
import { FIRST_YEAR, someRecord } from "../../random-record";
import { smallRecord } from "../../small-record";

const listOf = (year: number, id: string, of = smallRecord()) =>
  listedIn(of, "town", year)
    .looks.get(id)
    ?.list.map(({ lines, standing, mark }) => [lines.map(({ text }) => text).join(" "), standing, mark]);

test("a box lists its members, and each seat with who holds it, as what and for whom", () => {
  expect(listOf(2010, "town-partnership")).toEqual([
    ["Health Trust", null, null],
    ["Ann Smith Chair · Town Council", "held", null],
  ]);
});

test("an office that nobody is named for is listed by its name", () => {
  const record = smallRecord({ "ann-chairs": { post_id: undefined, role: "Guest" }, chair: { count: 3 } });
  expect(listOf(2010, "town-partnership", record)?.slice(1)).toEqual([
    ["Ann Smith Guest · Town Council", "held", null],
    ["Chair (3) Town Council", "office", null],
  ]);
});

test("who comes is marked as new, and who has gone stays for one step", () => {
  const record = smallRecord({ "ann-chairs": { start_date: "2010-02-01", end_date: "2010-11-30" } });
  expect(listOf(2010, "town-partnership", record)?.at(-1)).toEqual([
    "Ann Smith Chair · Town Council",
    "held",
    "new",
  ]);
  expect(listOf(2011, "town-partnership", record)?.at(-1)).toEqual([
    "Ann Smith Chair · Town Council",
    "held",
    "ghost",
  ]);
  expect(listOf(2012, "town-partnership", record)?.flat()).not.toContain("Ann Smith Chair · Town Council");
});

lawsOfRepresentatives(inventedRecord());

test("of any record, a long list tells how many it leaves out, and nobody twice", () => {
  fc.assert(
    fc.property(someRecord, (record) => {
      const { looks } = listedIn(record, "all", FIRST_YEAR + 1);
      for (const { list } of looks.values()) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }),
    { numRuns: 100 },
  );
});
