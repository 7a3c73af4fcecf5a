/** Of a record whose files tell none. @example titleOf(["Partnership register 2024.xlsx"]) // "Partnership register 2024" */
export const titleOf = ([first = ""]: readonly string[]): string =>
  first.replace(/\.\w+$/, "").trim() || "Your own record";
