import type { ItemFault } from "../fault";
import { shown } from "../fault";
import type { PartnershipRecord } from "../record";
import type { Classification } from "../vocabulary";

/** These are drawn in the plan, which is divided into themes. */
const NEEDS_THEME: ReadonlySet<Classification> = new Set([
  "partnership",
  "sub-group",
  "combined-authority",
  "council",
]);

/** Structures without a theme have no place in the plan, nor have those of one that the record does not have. */
export const organizationFaults = (record: PartnershipRecord): readonly ItemFault[] => [
  ...withoutTheme(record),
  ...ofNoTheme(record),
];

function ofNoTheme({ organizations, themes }: PartnershipRecord): readonly ItemFault[] {
  const known = themes.map(({ id }) => id);
  return organizations
    .filter(({ theme }) => theme !== undefined && !known.includes(theme))
    .map((item) => ({
      item,
      field: "theme",
      expected: `one of ${known.join(", ")}`,
      found: shown(item.theme),
      without: "theme",
    }));
}

/** In a record of which no body has a theme, none is missing. */
const withoutTheme = ({ organizations }: PartnershipRecord): readonly ItemFault[] =>
  organizations
    .filter(() => organizations.some(({ theme }) => theme !== undefined))
    .filter(({ classification, theme }) => NEEDS_THEME.has(classification) && theme === undefined)
    .map((item) => ({
      item,
      field: "theme",
      expected: `a theme, for a ${item.classification}`,
      found: "nothing",
    }));
