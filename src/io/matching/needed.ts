import { boundsIn } from "../generous/as-at";
import type { ColumnUse } from "./column-use";
import { isSingle } from "./column-use";
import type { Matching } from "./matching";

/** What keeps a matching from being read. */
export type MatchingSlip =
  /** No column holds the name. */
  | { readonly kind: "no-name" }
  /** More than one column is read as what can be told once. */
  | { readonly kind: "twice"; readonly use: ColumnUse; readonly headings: readonly string[] }
  /** It does not say of when it is, or what stands there is no date. */
  | { readonly kind: "no-day" }
  | { readonly kind: "no-title" };

export function slipsOf({ columns, register }: Matching): readonly MatchingSlip[] {
  const uses = [...new Set(columns.map(({ use }) => use))].filter(isSingle);
  const twice = uses
    .map((use) => ({
      use,
      headings: columns.filter((column) => column.use === use).map(({ heading }) => heading),
    }))
    .filter(({ headings }) => headings.length > 1);
  return [
    ...(register.title.trim() === "" ? [{ kind: "no-title" } as const] : []),
    ...(boundsIn(register.as_at) === null ? [{ kind: "no-day" } as const] : []),
    ...(uses.includes("name") ? [] : [{ kind: "no-name" } as const]),
    ...twice.map((each) => ({ kind: "twice" as const, ...each })),
  ];
}
