import { expect, test } from "vitest";
import { comparisonOf } from "../../src/lineage/comparison";
import { sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import { citationInWords } from "../../src/words/citation";
import { reportAsText, reportOf } from "../../src/words/comparison-report";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();
const ids = new Set(["marchshire-together", "green-partnership", "health-board", "river-board"]);
const comparison = comparisonOf(record, sliceAt(record, yearOf(2010)), sliceAt(record, yearOf(2016)), ids);

test("the report says what it compares, what there is of each kind, and where it stands", () => {
  expect(
    reportAsText(reportOf(record, "marchshire", comparison)),
  ).toBe(`Partnership structures in Marchshire: 2010 and 2016 compared

Between 2010 and 2016: 2 replaced, 1 ended, 1 first on record. From the record “Partnerships of Marchshire and Eastvale”.

Replaced (2)
- Marchshire Together was replaced by the Marchshire Leaders' Board in October 2011. [Marchshire 2013, 2.1]
- The Marchshire Health Board was split into the Adult Care Board and the Public Health Board on 1 April 2015. [Northwick 2016, 4.1]

Ended (1)
- The Green Marchshire Partnership was decommissioned between 5 July 2010 and 11 March 2013. [Marchshire 2013, 6.1]

First on record (1)
When they began is not on record, unless stated.
- The River Ash Board is first on record on 4 October 2016. [Northwick 2016, 6.1]

Documents
- Marchshire 2013: Partnerships of the county, second review, Marchshire County Council, 11 March 2013
- Northwick 2016: Working with others in Northwick, Northwick Borough Council, 4 October 2016`);
});

test("a citation names each document once, and each paragraph once", () => {
  const source = (document_id: string, locator: string) => ({
    document_id,
    locator,
    says: "existing" as const,
  });
  expect(
    citationInWords(record, [
      source("report-2016", "3.3"),
      source("report-2010", "1.4"),
      source("report-2016", "10.3"),
      source("report-2016", "3.3"),
    ]),
  ).toBe("Northwick 2016, 3.3, 10.3; Marchshire 2010, 1.4");
});
