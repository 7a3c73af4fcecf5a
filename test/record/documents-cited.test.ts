import { expect, test } from "vitest";
import { documentsCited } from "../../src/record/coverage";
import { smallRecord, source } from "../small-record";

test("each document that evidences one of the items is named once, in the record's order", () => {
  const later = { ...source("existing"), document_id: "report-2012" };
  const record = smallRecord({ "north-reports": { sources: [later, later] } });
  expect(documentsCited(record, new Set(["town-partnership", "town-board"]))).toEqual(["report-2010"]);
  expect(documentsCited(record, new Set(["north-reports", "town-board"]))).toEqual([
    "report-2010",
    "report-2012",
  ]);
  expect(documentsCited(record, new Set())).toEqual([]);
});
