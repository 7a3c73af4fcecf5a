import type { Fault } from "../record/fault";
import { faultOfFile, shown } from "../record/fault";
import type { RecordFile } from "../record/record-file";
import { Table } from "./table";

/** Of a file in which nothing stands. */
export const emptyFile = (path: string): Fault => ({
  ...faultOfFile(path, "a table, a workbook or a record", "nothing"),
  hint: `${path} is empty`,
  isEmpty: true,
});

/** Whether nothing can be read of it, whatever its columns are. */
export const isWithoutRows = ({ content }: RecordFile): boolean =>
  content instanceof Table && content.rows.length === 0;

/** Of a file none of whose tables has a row. */
export function withoutRows(path: string, tables: readonly RecordFile[]): Fault {
  const headings = tables.flatMap(({ content }) => (content instanceof Table ? content.headings : []));
  if (headings.length === 0) return emptyFile(path);
  return {
    ...faultOfFile(path, "a row under the headings", `the headings alone: ${shown(headings.join(", "))}`),
    hint: `${path} has no row to be read`,
    isEmpty: true,
  };
}
