/** The parts of the plan, as the record orders them. */
import { grouped } from "./grouped";
import { kindOf } from "./kind";
import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { Organization } from "./shape";
import { isSubject } from "./subject";
import type { Theme } from "./vocabulary";

/** Of a record that arranges nothing by themes. */
export const NO_THEME: Theme = "";
/** Councils stand together, whatever themes a record declares. */
export const COUNCIL_THEME: Theme = "council";

/** Where a body stands that has no theme of its own, nor anything in it that has: the first one, unless the record uses none. */
export const themeOfNone = perRecord((record): Theme => {
  const usesThemes = record.organizations.some((body) => body.theme !== undefined && isSubject(record, body));
  return usesThemes ? (record.themes[0]?.id ?? NO_THEME) : NO_THEME;
});

export const themeOf = (record: PartnershipRecord, body: Organization): Theme | undefined =>
  body.theme ?? (kindOf(record, body) === "council" ? COUNCIL_THEME : undefined);

/** By theme, in the order of the themes; those without members are left out. */
export function inThemes<Value>(
  record: PartnershipRecord,
  items: readonly Value[],
  themeOfItem: (item: Value) => Theme | undefined,
): readonly (readonly [Theme, readonly Value[]])[] {
  const members = grouped(items, (item) => [themeOfItem(item) ?? themeOfNone(record)]);
  const order = new Set([...record.themes.map(({ id }) => id), COUNCIL_THEME, NO_THEME]);
  return [...order].flatMap((id) => {
    const own = members.get(id);
    return own ? [[id, own] as const] : [];
  });
}
