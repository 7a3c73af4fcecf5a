import { expect, test } from "vitest";
import { perCollection, perItem, perRecord } from "../../src/record/per-record";
import type { PartnershipRecord } from "../../src/record/record";
import { smallRecord } from "../small-record";

test("what is derived from a record is derived once, and anew for another record", () => {
  let times = 0;
  const bodies = perRecord(({ organizations }) => {
    times += 1;
    return organizations.length;
  });
  const [record, other] = [smallRecord(), smallRecord()];
  expect([bodies(record), bodies(record), bodies(other)]).toEqual([8, 8, 8]);
  expect(times).toBe(2);
});

test("what is derived from a collection holds while the rest of the record changes, and no longer", () => {
  let times = 0;
  const bodies = perCollection("organizations", (organizations) => {
    times += 1;
    return organizations.length;
  });
  const record = smallRecord();
  const titled: PartnershipRecord = { ...record, title: "Another", documents: [] };
  expect([bodies(record), bodies(titled)]).toEqual([8, 8]);
  expect(times).toBe(1);
  expect(bodies({ ...record, organizations: record.organizations.slice(1) })).toBe(7);
});

test("what is derived from an item holds for that item alone", () => {
  let times = 0;
  const idOf = perItem(({ id }) => {
    times += 1;
    return id;
  });
  const [one, other] = smallRecord().organizations;
  if (!one || !other) throw new Error("Expected two bodies");
  expect([idOf(one), idOf(one), idOf({ ...one, id: "another" })]).toEqual([one.id, one.id, "another"]);
  expect(times).toBe(2);
});
