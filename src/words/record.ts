import type { PartnershipRecord } from "../record/record";
import { yearsInWords } from "../time/words";

/** What record is shown. @example "This record, “Partnerships of Marchshire”, tells of 2009 to 2024 from 3 documents." */
export function recordInWords({ title, years, documents }: PartnershipRecord): string {
  const count = documents.length === 1 ? "1 document" : `${documents.length} documents`;
  return `This record, “${title}”, tells of ${yearsInWords(years)} from ${count}.`;
}
