import { describe, expect, test } from "vitest";
import { DEFAULT_FACETS } from "../../../src/graph/plan/facet";
import { applied } from "../../../src/record/edit/applied";
import { atOnce } from "../../../src/record/pieces";
import { found } from "../../../src/store/found";
import { yearOf } from "../../../src/time/period";
import {
  addedBeside,
  addingPrepared,
  stepAfter,
  wholeAdded,
} from "../../../src/views/record/adding/added-beside";
import { NOTHING_SAID } from "../../../src/views/record/opening/said";
import { ADDING } from "../../../src/views/record/opening/steps";
import { largeRecord, row } from "../../large-records";

const { adding } = NOTHING_SAID;
const twoOf = (boards: number) => ({ shown: largeRecord(row(boards)), added: largeRecord(row(boards)) });
/** Where it will be shown. */
const AT = { areaId: "shire", period: yearOf(2012), facets: DEFAULT_FACETS, representatives: false };
const pieces = (work: Iterable<unknown>): number => [...work].length;

describe("what was read, beside what is shown", () => {
  test("nothing is told of before it is put together, and all of it is known then", () => {
    const both = twoOf(20);
    expect(addedBeside(both, adding, ADDING)).toBeNull();
    atOnce(addingPrepared(both, adding));
    expect(addedBeside(both, adding, ADDING)?.beside.record.organizations).toHaveLength(21);
  });

  test("it is put together in pieces: with twice as many boards in more of them", () => {
    const [few, many] = [
      pieces(addingPrepared(twoOf(1000), adding)),
      pieces(addingPrepared(twoOf(2000), adding)),
    ];
    expect(few).toBeGreaterThan(10);
    expect(many).toBeGreaterThan(few + 10);
  });

  test("what it comes to is checked in pieces, and is the edit that makes it of what is shown", () => {
    const added = largeRecord(row(1200));
    const both = { shown: largeRecord(row(1000)), added };
    atOnce(addingPrepared(both, adding));
    const whole = wholeAdded(both, adding, ["large.xlsx"], AT);
    expect(pieces(whole)).toBeGreaterThan(10);
    const edit = atOnce(wholeAdded(both, adding, ["large.xlsx"], AT));
    expect(edit.name).toEqual({ kind: "combined", files: ["large.xlsx"] });
    expect(applied(both.shown, edit).organizations).toHaveLength(1201);
  });

  test("what was shown is found beforehand, too, for whoever takes the adding back", () => {
    const both = { shown: largeRecord(row(400)), added: largeRecord(row(1200)) };
    const before = pieces(found(largeRecord(row(400)), AT));
    atOnce(wholeAdded(both, adding, ["large.xlsx"], AT));
    expect(before).toBeGreaterThan(10);
    expect(pieces(found(both.shown, AT))).toBeLessThan(before / 2);
  });

  test("after the last step there is none", () => {
    expect(atOnce(stepAfter(twoOf(3), adding, ADDING))).toBeNull();
  });
});
