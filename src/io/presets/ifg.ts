import { faultOfFile } from "../../record/fault";
import type { RecordFile } from "../../record/record-file";
import { boundsOf } from "../../time/edtf";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import { documentOf } from "./evidence";
import { beganBefore } from "./hand-over";
import type { Department } from "./ifg-department";
import { departmentOf, itemOf } from "./ifg-department";
import type { Link } from "./ifg-link";
import { linkOf, transferOf } from "./ifg-link";
import type { AsAt, Preset } from "./preset";
import { hasHeadings, rowsOf } from "./rows";
import type { Bodies } from "./successions";
import { changesOf } from "./successions";

/**
 * The departments of the Institute for Government's Ministers Database (github.com/instituteforgov/ifg-ministers-database-public, whose
 * README describes both tables): `organisation.csv` with the days of each, and `organisation_link.csv` with what went over into
 * what; `type` is "the IfG's determination of the link", from the day on which it was announced to that on which the last minister
 * moved. An end may be the last day or the first of what came after: both stand in the one file.
 */
export const ifg: Preset = {
  name: "Institute for Government’s departments",
  recognises: (content) => isTable(content) || isLinks(content),
  read,
};

const isTable = (content: unknown): boolean =>
  hasHeadings(content, ["id", "name", "short_name", "start_date", "end_date"]);
const isLinks = (content: unknown): boolean =>
  hasHeadings(content, ["predecessor_organisation_id", "successor_organisation_id", "type"]);

function read(files: readonly RecordFile[], asAt: AsAt, notes: Notes): readonly Rough[] {
  const departments = files
    .filter(({ content }) => isTable(content))
    .flatMap((file) => rowsOf(file, notes))
    .map((row) => departmentOf(row, notes));
  const byId = new Map(departments.map((each) => [each.id, each]));
  const links = files
    .filter(({ content }) => isLinks(content))
    .flatMap((file) => rowsOf(file, notes))
    .flatMap((row) => linkOf(row, notes) ?? [])
    .filter((link) => hasBothEnds(link, byId, notes));
  const bodies = knownOf(byId);
  return [
    ...files.map(({ path }) => documentOf(path, asAt, { publisher: "Institute for Government" })),
    ...departments.map((department) => itemOf(department, asAt)),
    ...changesOf(
      links.filter(({ kind }) => kind === "succession"),
      bodies,
      asAt,
      notes,
    ),
    ...links.filter(({ kind }) => kind === "transfer").map((link) => transferOf(link, bodies)),
  ];
}

function hasBothEnds(
  { from, to, file, place }: Link,
  byId: ReadonlyMap<string, Department>,
  notes: Notes,
): boolean {
  const missing = [from, to].filter((id) => !byId.has(id));
  for (const id of missing) {
    const fault = faultOfFile(file, "the id of one of the organisations in the files", id);
    notes.faults.push({ ...fault, collection: "change_events", item: place, place });
  }
  return missing.length === 0;
}

const knownOf = (byId: ReadonlyMap<string, Department>): Bodies => ({
  nameOf: (id) => byId.get(id)?.name ?? id,
  stoodBefore: (id, date) => beganBefore(byId.get(id)?.start, date),
  livesOn: (id, date) => {
    const end = byId.get(id)?.end;
    return end === undefined || (date !== undefined && boundsOf(end).earliest > boundsOf(date).latest);
  },
});
