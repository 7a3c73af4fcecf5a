import { expect, test } from "vitest";
import { everyYear, yearsShown } from "../../../src/graph/layout/years-shown";
import { smallRecord } from "../../small-record";

const record = smallRecord();
const years = (id: string): readonly number[] => [...(yearsShown(record).get(id) ?? [])];

test("a body is shown while it stands, and after that as long as it is not forgotten", () => {
  expect(years("town-board")).toEqual([2010, 2011, 2012, 2013, 2014]);
  expect(years("new-board")).toEqual([2010, 2011, 2012, 2013, 2014]);
});

test("a body that ended is shown for one year more, as a ghost", () => {
  expect(years("old-forum")).toEqual([2009, 2010]);
});

test("every year of the record is a year", () => {
  expect([...everyYear(record)]).toEqual([2009, 2010, 2011, 2012, 2013, 2014]);
});
