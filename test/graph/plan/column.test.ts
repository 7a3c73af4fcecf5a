import fc from "fast-check";
import { describe } from "vitest";
import { inventedRecord } from "../../fixtures/invented-record";
import { lawsOfColumn } from "../../laws/column";
import { someBusyRecord } from "../routes/some-plan";

lawsOfColumn(inventedRecord());

describe.each(
  fc.sample(someBusyRecord, { numRuns: 20, seed: 14 }).map((record, index) => ({ record, index })),
)("in random record $index", ({ record }) => lawsOfColumn(record));
