/** What a reader should know of how a record was read: the same on the page and in a terminal. */
import type { Fault } from "../record/fault";
import { groupsOf } from "../record/fault-groups";
import { grouped } from "../record/grouped";
import type { OpeningReport } from "../record/opening-report";
import type { PartnershipRecord } from "../record/record";
import { COLLECTION_NAMES } from "../record/record";
import { COLLECTION_WORDS } from "./collection-words";
import { counted } from "./counted";
import { groupInWords, mendingInWords, placeInWords } from "./faults";
import { fieldInWords } from "./field-words";

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
    ([what, items]) => `Filled in: ${what} (${items.length})`,
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
