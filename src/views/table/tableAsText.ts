import { defused } from "../../io/defused";
import type { DataTable } from "./table";
import { asTexts } from "./table";

/** Tabs between cells, and a line for each row: a tab or a line end within a cell would begin another, and with it a formula. */
export const tableAsText = (table: DataTable): string =>
  asTexts(table)
    .map((row) => row.map((text) => defused(text.replace(/[\t\r\n]+/g, " "))).join("\t"))
    .join("\n");
