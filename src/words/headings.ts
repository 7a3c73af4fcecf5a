/** What the parts of the plan, and of the lineage, are called over them. */
import { areasById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Theme } from "../record/vocabulary";

export type SectionName = Theme;

export const SECTION_NAMES: Readonly<Record<SectionName, string>> = {
  overarching: "Overarching",
  health: "Health and wellbeing",
  children: "Children and young people",
  economy: "Economy and growth",
  safety: "Community safety",
  environment: "Environment",
  voluntary: "Voluntary sector",
  "shared-services": "Shared services",
  council: "Councils",
};

/** @example "Economy and growth", or where several areas are shown "Cambridgeshire: Economy and growth" */
export function headingInWords(
  record: PartnershipRecord,
  section: SectionName,
  areaId: string | null,
): string {
  const area = areaId === null ? undefined : areasById(record).get(areaId);
  return area ? `${area.name}: ${SECTION_NAMES[section]}` : SECTION_NAMES[section];
}
