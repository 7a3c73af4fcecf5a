import { expect, test } from "vitest";
import { lawsOfRepresentatives, listedIn } from "../../laws/representatives";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();

test.each([
  ["cambridgeshire", 2010, 17],
  ["cambridgeshire", 2011, 19],
  ["cambridgeshire", 2024, 9],
  ["all", 2010, 20],
  ["all", 2011, 22],
  ["all", 2024, 9],
])(
  "with Representatives on, in %s in %i all %i people who are named are in the box where they sit",
  (areaId, year, count) => {
    const { named, listed } = listedIn(record, areaId, year);
    expect(named.size).toBe(count);
    expect([...named].filter((id) => !listed.has(id))).toEqual([]);
  },
);

lawsOfRepresentatives(record);
