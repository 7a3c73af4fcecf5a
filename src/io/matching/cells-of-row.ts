import type { CellPlace } from "../../record/fault";
import type { CellOfField } from "../generous/notes";
import type { ColumnUse } from "./column-use";
import type { MatchedRow } from "./matched-rows";

const USES: Readonly<Record<string, ColumnUse>> = {
  name: "name",
  classification: "classification",
  statutory: "statutory",
  theme: "theme",
  parent_id: "parent",
  founding_date: "start",
  founding_edtf: "start",
  dissolution_date: "end",
  dissolution_edtf: "end",
  amount: "cost",
};

/** Where the fields of an item stand in its row: what is found wrong with it when all are there is told by its column. */
export const cellsOfRow =
  (row: MatchedRow, placeOf: (row: MatchedRow, heading: string) => CellPlace): CellOfField =>
  (field) => {
    const use = USES[field];
    const [cell] = use === undefined ? [] : row.cellsOf(use);
    return cell ? { cell: placeOf(row, cell.heading), text: cell.text } : null;
  };
