import type { RecordFile } from "../../record/record-file";
import type { Says } from "../../record/vocabulary";
import type { Notes } from "../generous/notes";
import type { Fields, Rough } from "../generous/rough";
import { notedOf } from "../generous/rough";
import { areasOf } from "./area-tree";
import { dateOf } from "./cell-date";
import { documentOf, evidenced } from "./evidence";
import { columns, extraOf } from "./extra";
import { beganBefore, dayOfSuccession, lastDayOf as lastDayByHandOver } from "./hand-over";
import type { AsAt, Preset } from "./preset";
import type { Row } from "./rows";
import { hasHeadings, hasNeeded, rowsOf } from "./rows";
import type { Bodies, Succession } from "./successions";
import { changesOf } from "./successions";

/**
 * mySociety's lists of UK local authorities, current, past and to come, one row for each (github.com/mysociety/
 * uk_local_authority_names_and_codes; the columns are described in data/packages/uk_la_past_current/
 * uk_local_authorities_current.resource.yaml). `replaced-by` is "a comma separated list of successor bodies"; dates may be blank.
 */
export const councils: Preset = {
  name: "mySociety’s list of UK local authorities",
  recognises: (content) =>
    hasHeadings(content, ["local-authority-code"]) || hasHeadings(content, ["official-name", "gss-code"]),
  read,
};

const NEEDED = ["local-authority-code", "official-name", "start-date", "end-date", "replaced-by"];

const COLUMNS = columns(
  `${NEEDED.join(" ")} nice-name gss-code former-gss-codes nation region local-authority-type local-authority-type-name`,
  "county-la combined-authority current-authority powers notes",
);

interface Council {
  readonly id: string;
  readonly row: Row;
  readonly rough: Rough;
  readonly start: string | undefined;
  /** As the file gives it. */
  readonly end: string | undefined;
}

function read(files: readonly RecordFile[], asAt: AsAt, notes: Notes): readonly Rough[] {
  const sound = files.filter((file) => hasNeeded(file, NEEDED, notes));
  const all = sound.flatMap((file) => rowsOf(file, notes)).map((row) => councilOf(row, notes));
  const byCode = new Map(all.map((council) => [council.id, council]));
  const areas = areasOf(all.map(({ row }) => ({ row, path: placeNames(row) })));
  const read = all.map((council) => {
    const successors = successorsOf(council, byCode, notes);
    const last = lastDayOf(council, successors, notes);
    const fields = { ...bodyOf(council, last, notes), ...areas.fieldsOf(council.row) };
    const item = evidenced({ ...council.rough, fields }, asAt, saysWithoutDates(council, successors));
    return { item, steps: successors.map((to) => succession(council, to, last)) };
  });
  const steps = read.flatMap((each) => each.steps);
  return [
    ...sound.map(({ path }) => documentOf(path, asAt, { publisher: "mySociety" })),
    ...areas.items,
    ...read.map(({ item }) => item),
    ...changesOf(steps, bodiesOf(byCode), asAt, notes),
  ];
}

function councilOf(row: Row, notes: Notes): Council {
  const id = row.cells.get("local-authority-code") ?? "";
  const rough: Rough = { file: row.file, collection: "organizations", place: row.place, fields: { id } };
  return {
    id,
    row,
    rough,
    start: dateOf(rough, "founding_date", row.cells.get("start-date"), notes),
    end: dateOf(rough, "dissolution_date", row.cells.get("end-date"), notes),
  };
}

/** A list that says that a council is no more, and not since when, says at least that it had ended by the list's own day. */
const saysWithoutDates = (
  { row, start, end }: Council,
  successors: readonly Council[],
): { readonly says?: Says } => {
  if (end !== undefined) return {};
  if (successors.length > 0) return { says: "ended" };
  const isCurrent = row.cells.get("current-authority")?.toLowerCase() !== "false";
  return isCurrent || start !== undefined ? {} : { says: "historic" };
};

const lastDayOf = ({ rough, end }: Council, successors: readonly Council[], notes: Notes) =>
  end &&
  lastDayByHandOver(
    rough,
    end,
    successors.flatMap(({ start }) => start ?? []),
    notes,
  );

const succession = ({ id, row }: Council, to: Council, last: string | undefined): Succession => ({
  from: id,
  to: to.id,
  date: dayOfSuccession(last, to.start),
  file: row.file,
  place: row.place,
});

const bodiesOf = (byCode: ReadonlyMap<string, Council>): Bodies => ({
  nameOf: (id) => byCode.get(id)?.row.cells.get("official-name") ?? id,
  stoodBefore: (id, date) => beganBefore(byCode.get(id)?.start, date),
  livesOn: () => false,
});

/** From the widest place to the narrowest. */
const placeNames = ({ cells }: Row): readonly string[] => [
  ...new Set(["nation", "region"].flatMap((column) => cells.get(column) ?? [])),
];

const COMBINED = "COMB";

/** The list's own types are classes of councils. */
function classOf({ cells }: Row, notes: Notes): string {
  const id = cells.get("local-authority-type");
  if (id === undefined) return "council";
  if (id === COMBINED) return "combined-authority";
  notes.classes.set(id, { id, name: cells.get("local-authority-type-name") ?? id, kind: "council" });
  return id;
}

function bodyOf({ id, row, start }: Council, last: string | undefined, notes: Notes): Fields {
  const { cells } = row;
  const name = cells.get("official-name");
  const short = cells.get("nice-name");
  const codes = [cells.get("gss-code"), ...(cells.get("former-gss-codes") ?? "").split(",")];
  return {
    id,
    name,
    classification: classOf(row, notes),
    ...(start === undefined ? {} : { founding_date: start }),
    ...(last === undefined ? {} : { dissolution_date: last }),
    ...(short === undefined || short === name ? {} : { other_names: [{ name: short, note: "short name" }] }),
    identifiers: [
      ...(id === "" ? [] : [{ scheme: "local-authority-code", identifier: id }]),
      ...codes.flatMap((code) => (code?.trim() ? [{ scheme: "gss", identifier: code.trim() }] : [])),
    ],
    ...extraOf(row, COLUMNS),
  };
}

/** The successors that have a row; each other code of `replaced-by` is noted. */
function successorsOf(
  { row, rough }: Council,
  known: ReadonlyMap<string, Council>,
  notes: Notes,
): readonly Council[] {
  const codes = (row.cells.get("replaced-by") ?? "")
    .split(",")
    .map((code) => code.trim())
    .filter((code) => code !== "");
  for (const code of codes.filter((code) => !known.has(code))) {
    notes.faults.push(notedOf(rough, "replaced-by", "the local-authority-code of one of the rows", code));
  }
  return codes.flatMap((code) => known.get(code) ?? []);
}
