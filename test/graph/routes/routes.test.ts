import fc from "fast-check";
import { expect, test } from "vitest";
import type { LayoutOptions } from "../../../src/graph/layout/layout-options";
import { yearsOf } from "../../../src/record/record";
import { inventedRecord } from "../../fixtures/invented-record";
import { lawsOfRoutes, linesOnEachOther, routedLines, runOver } from "../../laws/routes";
import { someBusyRecord } from "./some-plan";

lawsOfRoutes(inventedRecord(), [2, 3, 6, 8]);

const someLayout: fc.Arbitrary<LayoutOptions> = fc.record({
  areaId: fc.constant("town"),
  columns: fc.integer({ min: 2, max: 8 }),
  councilsLeft: fc.boolean(),
});

test("whatever the record, no line runs through a box that is not its end, over a name or a heading", () => {
  fc.assert(
    fc.property(someBusyRecord, someLayout, (record, layout) => {
      const plan = routedLines(record, layout);
      for (const year of yearsOf(record)) expect(runOver(record, plan, year)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("whatever the record, no two lines that are drawn in the same year lie on each other", () => {
  fc.assert(
    fc.property(someBusyRecord, someLayout, (record, layout) => {
      const plan = routedLines(record, layout);
      for (const year of yearsOf(record)) expect(linesOnEachOther(record, plan, year)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
