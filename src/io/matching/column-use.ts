/** What a column of a foreign table can be read as. */

/** Of these, one column at most can be read: a body has one name, one parent, one beginning. */
export const SINGLE_FIELDS = [
  "name",
  "reference",
  "summary",
  "classification",
  "statutory",
  "theme",
  "parent",
  "start",
  "end",
  "seats",
  "cost",
] as const;

/** Of these, as many as there are: each adds to the body. */
export const LIST_FIELDS = ["other_name", "reports_to", "members", "representatives", "website"] as const;

/** Kept under its heading, as a detail of the body; or left out. */
export const OTHER_USES = ["detail", "unused"] as const;

export const COLUMN_USES = [...SINGLE_FIELDS, ...LIST_FIELDS, ...OTHER_USES] as const;

export type SingleField = (typeof SINGLE_FIELDS)[number];
export type ListField = (typeof LIST_FIELDS)[number];
export type ColumnUse = (typeof COLUMN_USES)[number];

const SINGLE: ReadonlySet<ColumnUse> = new Set(SINGLE_FIELDS);

export const isSingle = (use: ColumnUse): use is SingleField => SINGLE.has(use);
