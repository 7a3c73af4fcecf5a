import { EVERYWHERE } from "../record/area";
import { existing, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { calendarOf } from "../time/day";
import { boundsOf } from "../time/edtf";

/** The latest year in which a document reports on the area. */
export function openingYear(record: PartnershipRecord, areaId: string): number {
  const years = record.documents
    .filter(({ publisher_id }) => {
      const publisher = existing(organizationsById(record), publisher_id);
      return areaId === EVERYWHERE || publisher.area_id === areaId;
    })
    .map(({ date }) => calendarOf(boundsOf(date).earliest).year);
  return Math.max(record.years.first, ...years);
}
