import type { PartnershipRecord } from "../record/record";

/** What record is shown. @example "This record, “Partnerships of Marchshire”, tells of 2009 to 2024 from 3 documents." */
export function recordInWords({ title, years: { first, last }, documents }: PartnershipRecord): string {
  const years = first === last ? `${first}` : `${first} to ${last}`;
  const count = documents.length === 1 ? "1 document" : `${documents.length} documents`;
  return `This record, “${title}”, tells of ${years} from ${count}.`;
}
