import type { Heading } from "../graph/layout/place";
import { areasById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { SECTION_NAMES } from "./names";

/** @example "Economy and growth", or where several areas are shown "Cambridgeshire: Economy and growth" */
export function headingInWords(
  record: PartnershipRecord,
  section: Heading["section"],
  areaId: string | null,
): string {
  const area = areaId === null ? undefined : areasById(record).get(areaId);
  return area ? `${area.name}: ${SECTION_NAMES[section]}` : SECTION_NAMES[section];
}
