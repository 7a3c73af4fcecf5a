import fc from "fast-check";
import { expect, test } from "vitest";
import { openRecord } from "../../../src/io/open-record";
import { recordAsJson } from "../../../src/io/record-json";
import { givesUp } from "../../../src/record/check/check";
import { applied } from "../../../src/record/edit/applied";
import { faultsOfEdit } from "../../../src/record/edit/edit-faults";
import type { PartnershipRecord } from "../../../src/record/record";
import { someMaker } from "../../record/edit/some-edit";
import { somePopolo } from "./random-popolo";

const open = (content: unknown): PartnershipRecord => {
  const { record } = openRecord([{ path: "some.json", content }], {
    title: "Some",
    asAt: "2021",
    contacts: true,
  });
  if (!record) throw new Error("Expected a record; found none");
  return record;
};

test("what others wrote is edited like anything else: written and read again, the record is as it was edited", () => {
  fc.assert(
    fc.property(somePopolo, fc.array(someMaker, { minLength: 1, maxLength: 4 }), (document, makers) => {
      let record = open(document);
      for (const make of makers) {
        const edit = make(record);
        if (edit && !faultsOfEdit(record, edit).some(givesUp)) record = applied(record, edit);
      }
      expect(open(JSON.parse(recordAsJson(record)))).toEqual(record);
    }),
    { numRuns: 80 },
  );
});
