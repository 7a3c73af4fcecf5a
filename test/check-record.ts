/** `npm run check:record`: every fault of the shipped record, or its counts. */
import { faultInWords } from "../src/record/fault";
import type { PartnershipRecord } from "../src/record/record";
import { COLLECTION_NAMES } from "../src/record/record";
import { readRecord } from "./record-files";

function printCounts(record: PartnershipRecord): void {
  const documents = record.documents.map(({ id }) => id);
  const rows = COLLECTION_NAMES.map((name) => {
    const citing = documents.map((id) => record[name].filter((item) => cites(item, id)).length);
    return [name, record[name].length, ...citing];
  });
  const header = ["", "items", ...documents.map((id) => id.replace("doc-", ""))];
  for (const row of [header, ...rows]) console.log(row.map((cell, index) => pad(cell, index)).join("  "));
  console.log("no fault");
}

const pad = (cell: string | number, index: number): string =>
  index === 0 ? String(cell).padEnd(14) : String(cell).padStart(18);

const cites = (item: object, documentId: string): boolean =>
  "sources" in item
    ? (item.sources as readonly { document_id: string }[]).some(
        ({ document_id }) => document_id === documentId,
      )
    : "id" in item && item.id === documentId;

const parsed = readRecord();
if (parsed.record) printCounts(parsed.record);
else {
  for (const fault of parsed.faults) console.error(faultInWords(fault));
  console.error(`${parsed.faults.length} faults`);
  process.exitCode = 1;
}
