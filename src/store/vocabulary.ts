export const VIEWS = ["structure", "lineage", "changes", "table", "sources"] as const;
export type View = (typeof VIEWS)[number];

export const COMPARISON_FORMATS = ["sentences", "table"] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

export const TABLES = [
  "structures",
  "seats",
  "members",
  "councils",
  "relations",
  "money",
  "changes",
  "years",
] as const;
export type TableName = (typeof TABLES)[number];
