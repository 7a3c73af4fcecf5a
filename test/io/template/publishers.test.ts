import { expect, test } from "vitest";
import { entityIn, sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { openSheets } from "./sheets-of-text";

const STRUCTURES = `
  Name | Kind | Ended | Document | Paragraph
  Marchshire Council | Council | | Report 2010 | 1.1
  Old Council | Council | 2012 | Report 2010 | 1.2`;
const PUBLISHED = `
  Title of the document | Date of the document | Published by
  Report 2010 | 5 July 2010 | Marchshire Council
  Report 2015 | 2015 | Marchshire Council
  Report 2020 | 2020 | Old Council`;

const publisher = (document_id: string) => ({
  document_id,
  locator: "Publisher",
  says: "existing",
  inferred: true,
  note: "It published the document.",
});

test("a council that publishes a document is there on its day", () => {
  const { record, faults } = openSheets({ Documents: PUBLISHED, Structures: STRUCTURES });
  if (!record) throw new Error("no record");
  expect(faults).toEqual([]);
  const [council, old] = record.organizations;
  expect(council?.sources).toEqual([
    { document_id: "report-2010", locator: "1.1", says: "existing" },
    publisher("report-2015"),
  ]);
  expect(old?.sources).toEqual([{ document_id: "report-2010", locator: "1.2", says: "existing" }]);
  const slice = sliceAt(record, yearOf(2014));
  expect(entityIn(slice, "marchshire-council").presence).toBe("on-record");
});

test("what a record wrote itself has all its evidence already", () => {
  const { record } = openSheets({
    Documents: `
      Title of the document | Date of the document | Published by | ID
      Report 2010 | 5 July 2010 | Marchshire Council | report-2010
      Report 2015 | 2015 | Marchshire Council | report-2015`,
    Structures: STRUCTURES,
  });
  expect(record?.organizations[0]?.sources).toHaveLength(1);
});
