import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import { dateOf } from "./cell-date";
import { evidenced } from "./evidence";
import { columns, extraOf } from "./extra";
import { aroundOf } from "./hand-over";
import type { AsAt } from "./preset";
import type { Row } from "./rows";

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly row: Row;
  readonly start: string | undefined;
  /** As the file gives it: the last day or the first without it. */
  readonly end: string | undefined;
}

export function departmentOf(row: Row, notes: Notes): Department {
  const id = row.cells.get("id") ?? "";
  const rough: Rough = { ...row, collection: "organizations", fields: { id } };
  return {
    id,
    name: row.cells.get("name") ?? "",
    row,
    start: dateOf(rough, "start_date", row.cells.get("start_date"), notes),
    end: dateOf(rough, "end_date", row.cells.get("end_date"), notes),
  };
}

const COLUMNS = columns("id name short_name start_date end_date", "");

export function itemOf({ id, name, row, start, end }: Department, asAt: AsAt): Rough {
  const short = row.cells.get("short_name");
  const fields = {
    id,
    name,
    classification: "government",
    ...(start === undefined ? {} : { founding_date: start }),
    ...(end === undefined ? {} : { dissolution_edtf: aroundOf(end, -1) }),
    ...(short === undefined || short === name ? {} : { other_names: [{ name: short, note: "acronym" }] }),
    ...extraOf(row, COLUMNS),
  };
  const rough: Rough = { file: row.file, collection: "organizations", place: row.place, fields };
  return evidenced(rough, asAt, end !== undefined && end <= asAt.date ? { says: "ended" } : {});
}
