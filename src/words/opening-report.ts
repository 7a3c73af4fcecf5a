/** What a reader should know of how a record was read: the same on the page and in a terminal. */
import type { CellPlace, Fault } from "../record/fault";
import type { FaultGroup } from "../record/fault-groups";
import { countLeftOut, countNoted, groupsOf } from "../record/fault-groups";
import { grouped } from "../record/grouped";
import type { OpeningReport } from "../record/opening-report";
import type { PartnershipRecord } from "../record/record";
import { COLLECTION_NAMES } from "../record/record";
import { COLLECTION_WORDS } from "./collection-words";
import { fieldInWords } from "./field-words";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Null where there is nothing to tell. @example "3 items of the record are left out and 1 is noted" */
export function faultsInWords(faults: readonly Fault[]): string | null {
  const files = countLeftOut(faults.filter(isOfFile));
  const out = countLeftOut(faults) - files;
  const noted = countNoted(faults);
  if (files + out === 0) {
    return noted === 0
      ? null
      : `${counted(noted, "fault", "faults")} of the record ${noted === 1 ? "is" : "are"} noted`;
  }
  const told = [
    ...(files > 0 ? [`${counted(files, "file", "files")} could not be read`] : []),
    ...(out > 0
      ? [`${counted(out, "item", "items")} of the record ${out === 1 ? "is" : "are"} left out`]
      : []),
    ...(noted > 0 ? [`${counted(noted, "fault is", "faults are")} noted`] : []),
  ];
  return told.length === 1 ? (told[0] ?? null) : `${told.slice(0, -1).join(", ")}, and ${told.at(-1)}`;
}

/** Nothing of the file can be believed. */
const isOfFile = ({ weight, collection = "", item, field }: Fault): boolean =>
  weight === "left-out" && collection === "" && item === "" && field === "";

/**
 * What no form of saving can hold, since it never came into the record; null where there is nothing of that.
 * @example "3 rows of what was opened are left out of this record"
 */
export function leftOutInWords(faults: readonly Fault[]): string | null {
  const out = faults.filter(({ weight }) => weight === "left-out");
  const rows = new Set(
    out.flatMap(({ file, cell }) => (cell ? [JSON.stringify([file, cell.sheet, cell.row])] : [])),
  ).size;
  const files = countLeftOut(out.filter(isOfFile));
  const items = countLeftOut(out.filter((each) => !each.cell && !isOfFile(each)));
  const told = [
    ...(rows > 0 ? [counted(rows, "row", "rows")] : []),
    ...(items > 0 ? [counted(items, "item", "items")] : []),
    ...(files > 0 ? [counted(files, "file", "files")] : []),
  ];
  if (told.length === 0) return null;
  return `${told.join(" and ")} of what was opened ${rows + items + files === 1 ? "is" : "are"} left out of this record`;
}

/**
 * Whoever has a table before them is told its sheet and column.
 * @example "Left out: memberships, end_date (3)"
 * @example "Left out: Members, column Until (3)"
 */
export function groupInWords({ weight, collection, field, follows, faults }: FaultGroup): string {
  if (faults.every(isOfFile)) return `Could not be read: ${counted(faults.length, "file", "files")}`;
  const cells = new Set(faults.map(({ cell }) => cell && columnInWords(cell)));
  const [column] = cells.size === 1 ? cells : [];
  const where = column ?? [collection || "files", field].filter((part) => part !== "").join(", ");
  const what = follows ? "Left out with what it needs" : weight === "left-out" ? "Left out" : "Noted";
  return `${what}: ${where} (${faults.length})`;
}

const columnInWords = ({ sheet, heading }: CellPlace): string =>
  `${sheet === undefined ? "" : `${sheet}, `}column ${heading}`;

/**
 * Where the fault is, from the file to the field, or to the cell.
 * @example "town.json, organizations[2], town-board, field parent_id"
 * @example "town.xlsx, Structures, row 7, column Part of"
 */
export const placeInWords = ({ file, item, place = "", field, cell }: FaultPlace): string =>
  (cell
    ? [file, cell.sheet ?? "", `row ${cell.row}`, `column ${cell.heading}`]
    : [file, place, item === place ? "" : item, field && `field ${field}`]
  )
    .filter((part) => part !== "")
    .join(", ");

type FaultPlace = Pick<Fault, "file" | "item" | "place" | "field" | "cell">;

/** @example "expected a text; found 7" */
export const mendingInWords = ({ expected, found, against, hint }: Fault): string => {
  const other = against ? ` (${placeInWords(against)}: ${against.found})` : "";
  return `expected ${expected}${other}; found ${found}${hint === undefined ? "" : `. ${hint}`}`;
};

/** Every group with its faults, for a terminal. */
const linesOfFaults = (faults: readonly Fault[], most: number): readonly string[] =>
  groupsOf(faults).flatMap((group) => [
    groupInWords(group),
    ...group.faults.slice(0, most).map((fault) => `  ${placeInWords(fault)}: ${mendingInWords(fault)}`),
    ...(group.faults.length > most ? [`  and ${group.faults.length - most} more`] : []),
  ]);

/** @example "12 bodies, 3 people" */
export const itemsInWords = (record: PartnershipRecord): string =>
  COLLECTION_NAMES.filter((name) => record[name].length > 0)
    .map((name) => counted(record[name].length, ...COLLECTION_WORDS[name]))
    .join(", ");

/** How the columns of tables were matched is the explorer's own, to be offered again. */
const MATCHINGS = "matchings";

const keptInWords = ({ kept = {} }: PartnershipRecord): readonly string[] =>
  Object.entries(kept).map(([name, value]) =>
    name === MATCHINGS
      ? "Kept for the next table with the same headings: how the columns were matched"
      : `Kept, and not shown: ${name}${Array.isArray(value) ? ` (${value.length})` : ""}`,
  );

/** What the record calls bodies, and what each is drawn as: whoever keeps it may know better. */
const classesInWords = ({ classes }: PartnershipRecord): readonly string[] =>
  classes.length === 0
    ? []
    : [
        `Classes of bodies, and what they are drawn as: ${classes.map(({ name, kind }) => `${name} (${kind})`).join(", ")}`,
      ];

/** @example "name of changes, from the names in its row" */
const madeInWords = ({ collection, field, from }: OpeningReport["madeUp"][number]): string =>
  `${field === "id" ? "ids" : fieldInWords(field)} of ${COLLECTION_WORDS[collection][1]}, from ${from}`;

const madeUpInWords = ({ madeUp }: OpeningReport): readonly string[] =>
  [...grouped(madeUp, (made) => [madeInWords(made)])].map(
    ([what, items]) => `Made up: ${what} (${items.length})`,
  );

const readAsInWords = ({ readAs = [] }: OpeningReport): readonly string[] =>
  readAs.map(({ file, format }) => `Read as ${format}: ${file}`);

/** Line by line: what is there, what no file says, and what was not carried over. */
export function openedInWords(record: PartnershipRecord | null, report: OpeningReport): readonly string[] {
  const opened = record
    ? [`Opened: ${itemsInWords(record) || "nothing"}`, ...classesInWords(record), ...keptInWords(record)]
    : ["Not opened"];
  const withheld =
    report.withheld > 0
      ? [`Not carried over: ${counted(report.withheld, "contact detail", "contact details")}`]
      : [];
  return [...readAsInWords(report), ...opened, ...madeUpInWords(report), ...withheld];
}

/** The same with every fault, for a terminal. @param most faults of each kind that are told */
export const reportInWords = (
  record: PartnershipRecord | null,
  report: OpeningReport,
  most = Number.POSITIVE_INFINITY,
): readonly string[] => [...openedInWords(record, report), ...linesOfFaults(report.faults, most)];
