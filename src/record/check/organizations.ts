import type { ItemFault } from "../fault";
import { shown } from "../fault";
import { kindOf } from "../kind";
import type { PartnershipRecord } from "../record";
import { CLASSIFICATIONS } from "../vocabulary";

/**
 * Structures without a theme have no place in the plan, nor have those of one that the record does not have; what is of no class
 * that the record knows is drawn as another organisation.
 */
export const organizationFaults = (record: PartnershipRecord): readonly ItemFault[] => [
  ...ofNoKnownClass(record),
  ...withoutTheme(record),
  ...ofNoTheme(record),
];

function ofNoKnownClass({ organizations, classes }: PartnershipRecord): readonly ItemFault[] {
  const known: readonly string[] = [...CLASSIFICATIONS, ...classes.map(({ id }) => id)];
  return organizations
    .filter(({ classification }) => !known.includes(classification))
    .map((item) => ({
      item,
      field: "classification",
      expected: `one of ${known.join(", ")}`,
      found: shown(item.classification),
    }));
}

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

/** In a record of which no body has a theme, none is missing. Other organisations are not drawn in a part of the plan. */
function withoutTheme(record: PartnershipRecord): readonly ItemFault[] {
  if (record.organizations.every(({ theme }) => theme === undefined)) return [];
  return record.organizations
    .filter((body) => kindOf(record, body) !== "organisation" && body.theme === undefined)
    .map((item) => ({
      item,
      field: "theme",
      expected: `a theme, for a ${item.classification}`,
      found: "nothing",
    }));
}
