import { expect, test } from "vitest";
import { perRecord } from "../../src/record/per-record";
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
