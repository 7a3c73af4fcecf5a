/** `npm run check:record`: every fault of the shipped record, or its counts. */
import type { Reading } from "../src/record/coverage";
import { paragraphsOf, readingsOf } from "../src/record/coverage";
import type { PartnershipRecord } from "../src/record/record";
import { COLLECTION_NAMES } from "../src/record/record";
import { isRegister } from "../src/record/registers";
import { faultsInWords } from "../src/words/faults";
import { reportInWords } from "../src/words/opening-report";
import { uncoveredInWords } from "../src/words/uncovered";
import { keptRecord } from "./kept-record";
import { filesOf, notShipped } from "./record-files";
import { RECORD_FOLDER } from "./record-folder";

function printCounts(record: PartnershipRecord): void {
  const documents = record.documents.map(({ id }) => id);
  const rows = COLLECTION_NAMES.map((name) => {
    const citing = documents.map((id) => record[name].filter((item) => cites(item, id)).length);
    return [name, record[name].length, ...citing];
  });
  const header = ["", "items", ...documents.map((id) => id.replace("doc-", ""))];
  for (const row of [header, ...rows]) console.log(row.map((cell, index) => pad(cell, index)).join("  "));
  printTally(record, "says", ({ source }) => source.says);
  printTally(record, "certainty", ({ item }) => ("certainty" in item ? item.certainty : null));
  printCoverage(record);
  // Reports are no lists: what they say without a beginning is theirs to leave open.
  for (const line of uncoveredInWords(record, isRegister)) console.log(line);
  for (const name of filesOf(RECORD_FOLDER).unnamed) console.log(notShipped(name));
}

/** How many readings of each document there are of each value. */
function printTally(
  record: PartnershipRecord,
  what: string,
  tallied: (reading: Reading) => string | null,
): void {
  const values = [
    ...new Set(record.documents.flatMap(({ id }) => readingsOf(record, id).map(tallied))),
  ].filter((value) => value !== null);
  console.log();
  for (const value of values.toSorted()) {
    const counts = record.documents.map(
      ({ id }) => readingsOf(record, id).filter((reading) => tallied(reading) === value).length,
    );
    const row = [`${what} ${value}`, counts.reduce((sum, count) => sum + count, 0), ...counts];
    console.log(row.map((cell, index) => pad(cell, index)).join("  "));
  }
}

/** Paragraphs with items, and those without, each with its reason. */
function printCoverage(record: PartnershipRecord): void {
  console.log();
  for (const document of record.documents) {
    const paragraphs = paragraphsOf(record, document);
    const aside = paragraphs.filter(({ setAside }) => setAside !== null);
    console.log(
      `${document.id}: ${paragraphs.length - aside.length} paragraphs with items, ${aside.length} set aside`,
    );
    for (const { locator, setAside } of aside) console.log(`  ${locator}: ${setAside}`);
  }
}

const pad = (cell: string | number, index: number): string =>
  index === 0 ? String(cell).padEnd(20) : String(cell).padStart(18);

const cites = (item: object, documentId: string): boolean =>
  "sources" in item
    ? (item.sources as readonly { document_id: string }[]).some(
        ({ document_id }) => document_id === documentId,
      )
    : "id" in item && item.id === documentId;

const opened = keptRecord();
if (opened.record && opened.faults.length === 0) printCounts(opened.record);
else process.exitCode = 1;
const lines = reportInWords(opened.record, opened);
for (const line of lines) console.log(line);
console.log(faultsInWords(opened.faults) ?? "no fault");
