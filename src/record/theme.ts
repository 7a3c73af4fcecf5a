/** The parts of the plan, as the record orders them. */
import { grouped } from "./grouped";
import type { PartnershipRecord } from "./record";
import type { Theme } from "./vocabulary";

/** Where a body stands that has no theme of its own, nor anything in it that has. */
export const firstTheme = ({ themes }: PartnershipRecord): Theme => themes[0]?.id ?? "";

/** By theme, in the order of the themes; those without members are left out. */
export function inThemes<Value>(
  record: PartnershipRecord,
  items: readonly Value[],
  themeOf: (item: Value) => Theme | undefined,
): readonly (readonly [Theme, readonly Value[]])[] {
  const members = grouped(items, (item) => [themeOf(item) ?? firstTheme(record)]);
  return record.themes.flatMap(({ id }) => {
    const own = members.get(id);
    return own ? [[id, own] as const] : [];
  });
}
