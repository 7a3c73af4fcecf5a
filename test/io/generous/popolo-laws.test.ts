import fc from "fast-check";
import { expect, test } from "vitest";
import { openRecord } from "../../../src/io/open-record";
import { recordAsJson } from "../../../src/io/record-json";
import { lossesOf } from "./losses";
import { somePopolo } from "./random-popolo";

const RUNS = { numRuns: 40 };
const open = (content: unknown) =>
  openRecord([{ path: "some.json", content }], { title: "Some", asAt: "2021", contacts: true });

test("any document of Popolo opens with no fault, and says the same when it is written and read again", () => {
  fc.assert(
    fc.property(somePopolo, (document) => {
      const { record, faults } = open(document);
      expect(faults).toEqual([]);
      const again = open(JSON.parse(recordAsJson(record!)));
      expect(again).toMatchObject({ record, faults: [] });
    }),
    RUNS,
  );
});

test("nothing that it says is lost in what is written", () => {
  fc.assert(
    fc.property(somePopolo, (document) => {
      const { record } = open(document);
      expect(lossesOf(document, JSON.parse(recordAsJson(record!)))).toEqual([]);
    }),
    RUNS,
  );
});

test("it says the same each time that it is opened, and the document is not changed", () => {
  fc.assert(
    fc.property(somePopolo, (document) => {
      const before = structuredClone(document);
      expect(open(document)).toEqual(open(structuredClone(document)));
      expect(document).toEqual(before);
    }),
    RUNS,
  );
});
