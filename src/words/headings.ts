/** What the parts of the plan, and of the lineage, are called over them. */
import type { PartnershipRecord } from "../record/record";
import type { Theme } from "../record/vocabulary";
import { areaInWords } from "./area";

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
  const name = SECTION_NAMES[section];
  return areaId === null ? name : `${areaInWords(record, areaId)}: ${name}`;
}
