import { describe, expect, test } from "vitest";
import { labelled } from "../../src/graph/lanes/timeline-marks";
import { DEFAULT_FACETS } from "../../src/graph/plan/facet";
import { found, isLarge } from "../../src/store/found";
import { yearOf } from "../../src/time/period";
import { largeRecord, row } from "../large-records";

const BOARDS = 1000;
/** How often the page has its turn. */
const pieces = (work: Iterable<void>): number => [...work].length;

describe("what is found of a large record before it is shown", () => {
  test("is what is told of each change, two hundred at a time", () => {
    expect(pieces(labelled(largeRecord(row(BOARDS))))).toBe(5);
  });

  test("is found in pieces: the years of the bodies, the steps to the period, what is told of their changes, and their boxes", () => {
    const record = largeRecord(row(BOARDS));
    expect(isLarge(record)).toBe(true);
    const at = { areaId: "shire", period: yearOf(2012), facets: DEFAULT_FACETS, representatives: false };
    const all = pieces(found(record, at));
    expect(all).toBeGreaterThan(20);
    // Once found, it is known; but the words of changes are gone through again, for nothing.
    expect(pieces(found(record, at))).toBe(5 + 3);
  });
});
