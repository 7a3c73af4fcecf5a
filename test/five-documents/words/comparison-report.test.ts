import { expect, test } from "vitest";
import { comparisonOf } from "../../../src/lineage/comparison";
import { sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { citationInWords } from "../../../src/words/citation";
import { reportAsText, reportOf } from "../../../src/words/comparison-report";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const ids = new Set([
  "cambridgeshire-together",
  "safer-and-stronger-board",
  "community-wellbeing-board",
  "recap",
]);
const comparison = comparisonOf(record, sliceAt(record, yearOf(2010)), sliceAt(record, yearOf(2011)), ids);
const report = reportOf(record, "cambridgeshire", comparison);

test("the report says what it compares, what there is of each kind, and where it stands", () => {
  expect(reportAsText(report)).toBe(`Partnership structures in Cambridgeshire: 2010 and 2011 compared

Between 2010 and 2011: 1 replaced, 1 ended, 1 first on record. From the record “Partnership structures, 2009 to 2024”.

Replaced (1)
- Cambridgeshire Together was decommissioned between 23 November 2010 and 10 October 2011. It gave way to the Leader and Chief Executive meetings between 23 November 2010 and 10 October 2011. [Cambridge 2011, 3.5, 3.6, 10.1, 3.1, in part by our inference]

Ended (1)
- The Safer and Stronger Strategic Board was decommissioned in May 2011. [Cambridge 2011, 3.4, in part by our inference]

First on record (1)
When they began is not on record, unless stated.
- The Community Wellbeing Board had been formed by 10 October 2011. [Cambridge 2011, 4.1]

Documents
- Cambridge 2011: Annual review of strategic partnerships, Cambridge City Council, 10 October 2011`);
});

test("a citation names each document once, and each paragraph once", () => {
  const source = (document_id: string, locator: string) => ({
    document_id,
    locator,
    says: "existing" as const,
  });
  expect(
    citationInWords(record, [
      source("doc-cambridge-2011", "3.3"),
      source("doc-cambridgeshire-2010", "1.4"),
      source("doc-cambridge-2011", "10.3"),
      source("doc-cambridge-2011", "3.3"),
    ]),
  ).toBe("Cambridge 2011, 3.3, 10.3; Cambridgeshire 2010, 1.4");
});
