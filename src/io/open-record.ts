/** Files as others write them, as one record: `data/README.md` and Popolo 1.0.1, read generously and then believed carefully. */
import { believed } from "../record/believe";
import type { Entry } from "../record/entry";
import { faultOfFile } from "../record/fault";
import type { Mend } from "../record/mend";
import type { OpeningReport } from "../record/opening-report";
import { manifestFaults } from "../record/parse";
import type { Pieces } from "../record/pieces";
import { atOnce, flatMapped } from "../record/pieces";
import type { PartnershipRecord } from "../record/record";
import type { RecordFile } from "../record/record-file";
import type { EndCustom } from "../record/vocabulary";
import { completed } from "./generous/completed";
import { withKeptFields } from "./generous/kept-fields";
import { apart, readManifest } from "./generous/manifest";
import { Notes } from "./generous/notes";
import { parted } from "./generous/parted";
import { recognised } from "./generous/recognised";
import type { Rough } from "./generous/rough";
import type { TableMatching } from "./matching/matching";
import type { UnmatchedTable } from "./matching/unmatched";
import type { Preset } from "./presets/preset";
import { byPresets } from "./presets/preset";
import { Table } from "./table";
import { withCells } from "./template/fault-cells";
import type { DateOrder } from "./written-date/pattern";

export interface OpenOptions {
  /** Of a record that has none. */
  readonly title: string;
  /** The day of which files tell that hold no date at all: a date such as 2024-05-01. */
  readonly asAt: string;
  /** The time that the files list completely, where they do not say it: an EDTF interval such as 2023-04-01/2024-04-01. */
  readonly covers?: string | undefined;
  /** Which of two numbers of a date is the day, in 5/7/2010; British order, where nothing is said and no other date shows it. */
  readonly order?: DateOrder | undefined;
  /** What files that are documents by themselves give as an end; its last day, where nothing is said. */
  readonly ends?: EndCustom | undefined;
  /** What the reader has mended of the tables; of them, `openRecord` itself heeds what names are new, and `contentsOpened` the rest too. */
  readonly mends?: readonly Mend[];
  /** Whether telephone numbers and addresses are carried over. */
  readonly contacts?: boolean;
  /** Formats that are read beside our own and Popolo; none, if they are not given. */
  readonly presets?: readonly Preset[];
  /**
   * How tables are read whose columns have no meaning by themselves. Given, even if none is matched yet, a table that nothing knows is
   * no fault, but waits to be matched.
   */
  readonly matchings?: readonly TableMatching[];
}

export interface Opened extends OpeningReport {
  /** Tables that nothing knows; missing where there is none. */
  readonly unmatched?: readonly UnmatchedTable[];
  /** Null where not even its manifest can be read, which a fault tells, or where there are only tables to be matched. */
  readonly record: PartnershipRecord | null;
}

/** Never throws. @param files in any order; one of them may be the manifest, or hold it */
export const openRecord = (files: readonly RecordFile[], options: OpenOptions): Opened =>
  atOnce(recordOpened(files, options));

/** The same, piece by piece. */
export function* recordOpened(files: readonly RecordFile[], options: OpenOptions): Pieces<Opened> {
  const notes = new Notes();
  const { place, content, parts } = apart(files);
  const given = place && readManifest(place, content, notes);
  if (place && !given) return opened(null, notes);
  const { covers, order } = options;
  const asAt = { date: options.asAt, covers, order, newNames: newNamesIn(options.mends) };
  const { items: ofPresets, rest } = yield* byPresets(parts, options.presets ?? [], asAt, notes);
  const unmatched = rest.flatMap(unmatchedIn);
  const known = options.matchings ? rest.filter((file) => unmatchedIn(file).length === 0) : rest;
  const ofPopolo = yield* parted(
    known.flatMap((part) => recognised(part, notes)),
    options.contacts ?? false,
    notes,
  );
  const roughs = [...ofPresets, ...ofPopolo];
  if (!given && roughs.length === 0) {
    const waiting = options.matchings ? unmatched.map(({ file }) => file) : [];
    const told = [...waiting, ...toldOf(notes)];
    const nothing = files.filter(({ path }) => !told.includes(path));
    notes.faults.push(
      ...nothing.map(({ path }) => faultOfFile(path, "a record, or items of Popolo", "none")),
    );
    return opened(null, notes, unmatched);
  }
  const { manifest, items } = yield* completed(roughs, given, options, notes);
  if (given && place) {
    const faults = manifestFaults(given, areasOf(roughs));
    notes.faults.push(...faults.map((fault) => ({ ...fault, ...place })));
  }
  const entries = yield* flatMapped(items, (item) => entryOf(withKeptFields(item, notes)));
  const { record, faults } = yield* believed(manifest, entries);
  notes.faults.push(...faults);
  return opened(withKept(record, notes), notes, unmatched);
}

const newNamesIn = (mends: OpenOptions["mends"] = []): ReadonlySet<string> =>
  new Set(mends.flatMap((mend) => (mend.kind === "new-name" ? [mend.name] : [])));

/** The files of which a preset has told that it found nothing in them. */
const toldOf = ({ readAs, faults }: Notes): readonly string[] =>
  readAs.map(({ file }) => file).filter((path) => faults.some(({ file }) => file === path));

const unmatchedIn = ({ path, sheet, content }: RecordFile): readonly UnmatchedTable[] =>
  content instanceof Table ? [{ file: path, sheet: sheet ?? null, table: content }] : [];

const entryOf = ({ fields, ...rest }: Rough): Entry => ({ ...rest, content: fields });

const withKept = (record: PartnershipRecord, { kept }: Notes): PartnershipRecord =>
  kept.size === 0 ? record : { ...record, kept: Object.fromEntries(kept) };

const areasOf = (roughs: readonly Rough[]): ReadonlySet<unknown> =>
  new Set(roughs.filter(({ collection }) => collection === "areas").map(({ fields }) => fields["id"]));

const opened = (
  record: PartnershipRecord | null,
  notes: Notes,
  unmatched: readonly UnmatchedTable[] = [],
): Opened => ({
  record,
  ...(unmatched.length === 0 ? {} : { unmatched }),
  faults: withCells(notes.faults, notes.cells),
  madeUp: notes.madeUp,
  withheld: notes.withheld,
  ...(notes.readAs.length === 0 ? {} : { readAs: notes.readAs }),
  ...(notes.dates.length === 0 ? {} : { dates: notes.dates }),
});
