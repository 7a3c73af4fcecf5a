/** What the parts of the plan, and of the lineage, are called over them. */
import type { PartnershipRecord } from "../record/record";
import type { DeclaredTheme } from "../record/shape";
import { hasStructures } from "../record/subject";
import { NO_THEME } from "../record/theme";
import type { Theme } from "../record/vocabulary";
import { areaInWords } from "./area";

/** Of the themes of a record that declares none of its own, and of the councils. */
export const USUAL_THEME_NAMES: Readonly<Record<Theme, string>> = {
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

/** Those of a record that declares none are called as they usually are. */
export const namedThemes = (themes: PartnershipRecord["themes"]): readonly DeclaredTheme[] =>
  themes.map(({ id, name = USUAL_THEME_NAMES[id] ?? id }) => ({ id, name }));

/** @example "Economy and growth" */
export const themeInWords = (record: PartnershipRecord, id: Theme): string =>
  id === NO_THEME
    ? bodiesInWords(record)
    : (record.themes.find((theme) => theme.id === id)?.name ?? USUAL_THEME_NAMES[id] ?? id);

/** All that a record without partnerships and their groups has are other organisations. */
export const bodiesInWords = (record: PartnershipRecord): string =>
  hasStructures(record) ? "Structures" : "Organisations";

/** Its first word; of community safety, which all are of the community, the other. */
export function themeInBrief(record: PartnershipRecord, id: Theme): string {
  const name = themeInWords(record, id);
  const [word = ""] = name === USUAL_THEME_NAMES["safety"] ? ["Safety"] : name.split(" ");
  return word;
}

/** @example "Economy and growth", or where several areas are shown "Cambridgeshire: Economy and growth" */
export function headingInWords(record: PartnershipRecord, section: Theme, areaId: string | null): string {
  const name = themeInWords(record, section);
  return areaId === null ? name : `${areaInWords(record, areaId)}: ${name}`;
}
