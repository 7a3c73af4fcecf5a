import { expect, test } from "vitest";
import { perArea } from "../../src/record/per-area";
import { smallRecord } from "../small-record";

test("is derived once for each area of each record, when it is first asked for", () => {
  const asked: string[] = [];
  const named = perArea((record, areaId) => {
    asked.push(areaId);
    return [record.title, areaId];
  });
  const [one, other] = [smallRecord(), smallRecord()];
  expect(named(one, "town")).toBe(named(one, "town"));
  expect(named(one, "shire")).toEqual([one.title, "shire"]);
  expect(named(other, "town")).not.toBe(named(one, "town"));
  expect(asked).toEqual(["town", "shire", "town"]);
});
