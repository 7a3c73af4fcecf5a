import { folded } from "../../record/find";
import type { Table } from "../table";
import type { Matching } from "./matching";

/** In whatever letters: next year's register is kept in the same form. */
export const sameHeadings = ({ columns }: Pick<Matching, "columns">, { headings }: Table): boolean =>
  columns.length === headings.length &&
  columns.every(({ heading }, index) => folded(heading) === folded(headings[index] ?? ""));
