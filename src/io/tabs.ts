import { Table } from "./table";
import { Workbook } from "./workbook";

/** One table of a file. */
export interface Tab {
  /** Null where the file is one table. */
  readonly name: string | null;
  readonly table: Table;
}

/** None of a file that holds something else. */
export function tabsOf(content: unknown): readonly Tab[] {
  if (content instanceof Workbook) return content.sheets;
  return content instanceof Table ? [{ name: null, table: content }] : [];
}
