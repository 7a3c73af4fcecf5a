import type { ItemFault } from "../fault";
import type { PartnershipRecord } from "../record";
import type { Classification } from "../vocabulary";

/** These are drawn in the plan, which is divided into themes. */
const NEEDS_THEME: ReadonlySet<Classification> = new Set([
  "partnership",
  "sub-group",
  "combined-authority",
  "council",
]);

/** Structures without a theme have no place in the plan. */
export const organizationFaults = ({ organizations }: PartnershipRecord): readonly ItemFault[] =>
  organizations
    .filter(({ classification, theme }) => NEEDS_THEME.has(classification) && theme === undefined)
    .map((item) => ({
      item,
      field: "theme",
      expected: `a theme, for a ${item.classification}`,
      found: "nothing",
    }));
