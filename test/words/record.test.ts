import { expect, test } from "vitest";
import { recordInWords } from "../../src/words/record";
import { smallRecord } from "../small-record";

test("a record is told by its own title, years and documents", () => {
  expect(recordInWords(smallRecord())).toBe(
    "This record, “A small town”, tells of 2009 to 2014 from 2 documents.",
  );
});

test("of one year, by that year", () => {
  const record = { ...smallRecord(), years: { first: 2012, last: 2012 } };
  expect(recordInWords(record)).toBe("This record, “A small town”, tells of 2012 from 2 documents.");
});
