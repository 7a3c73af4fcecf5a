import { boundsIn } from "../generous/as-at";
import type { ColumnUse } from "./column-use";
import { isSingle } from "./column-use";
import type { Matching } from "./matching";

/** What keeps a matching from being read. */
export type MatchingSlip =
  | { readonly kind: "no-title" }
  /** It does not say of which day it is, or what stands there is no date. */
  | { readonly kind: "no-day" }
  /** Since when it lists everything is no date, or not before its own day. */
  | { readonly kind: "no-covers" }
  /** No column holds the name. */
  | { readonly kind: "no-name" }
  /** More than one column is read as what can be told once. */
  | { readonly kind: "twice"; readonly use: ColumnUse; readonly headings: readonly string[] };

/** Of the register as a whole. */
export const registerSlips = ({ title, as_at, covers }: Matching["register"]): readonly MatchingSlip[] => [
  ...(title.trim() === "" ? [{ kind: "no-title" } as const] : []),
  ...(boundsIn(as_at) === null ? [{ kind: "no-day" } as const] : []),
  ...(covers === undefined || boundsIn(covers) !== null ? [] : [{ kind: "no-covers" } as const]),
];

export function columnSlips({ columns }: Pick<Matching, "columns">): readonly MatchingSlip[] {
  const uses = [...new Set(columns.map(({ use }) => use))].filter(isSingle);
  const twice = uses
    .map((use) => ({
      use,
      headings: columns.filter((column) => column.use === use).map(({ heading }) => heading),
    }))
    .filter(({ headings }) => headings.length > 1);
  return [
    ...(uses.includes("name") ? [] : [{ kind: "no-name" } as const]),
    ...twice.map((each) => ({ kind: "twice" as const, ...each })),
  ];
}
