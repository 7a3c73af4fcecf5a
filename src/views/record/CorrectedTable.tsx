import type { DataTableProps } from "../table/DataTableView";
import { DataTableView } from "../table/DataTableView";
import { EditableCell } from "./EditableCell";

/** A table of which every cell that stands for a field can be corrected. */
export const CorrectedTable = (props: DataTableProps) => (
  <DataTableView {...props} Correction={EditableCell} />
);
