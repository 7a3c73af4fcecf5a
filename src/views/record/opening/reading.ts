/** Files on their way to a record: what stands in them, and what the reader says of it. All else follows. */
import type { ReadContent } from "../../../io/content";
import type { Matching, TableMatching } from "../../../io/matching/matching";
import { suggestedMatching } from "../../../io/matching/suggested";
import type { UnmatchedTable } from "../../../io/matching/unmatched";
import type { Opened } from "../../../io/open-record";
import type { Answers } from "../answers";
import { typedOf } from "../matching/typed-register";
import type { Entry } from "./entry";
import { FIRST } from "./rough-steps";
import type { Said, TableSaid } from "./said";
import { keyOfTable } from "./said";

/** By which a file is known again. */
export interface FileMark {
  readonly name: string;
  /** Of its content; empty where only its name is known. */
  readonly digest: string;
}

export interface FileRead extends FileMark {
  /** Null while it is read, and where it has to be opened again. */
  readonly contents: readonly ReadContent[] | null;
}

export interface Reading {
  /** By which entries of the history say that they are of this way. */
  readonly way: string;
  readonly files: readonly FileRead[];
  readonly isComing: boolean;
  /** Of a spreadsheet that is being read, how many were read so far. */
  readonly rows: number;
  readonly said: Said;
  /** Where the reader is, by its key. */
  readonly step: string;
  /** How tables were read before, the latest first. */
  readonly remembered: readonly Matching[];
  /** The tables that nothing knows; null until that is found out. */
  readonly tables: readonly UnmatchedTable[] | null;
  /** Null until the files are opened. */
  readonly opened: Opened | null;
  /** The key of the answers by which they were. */
  readonly openedBy: string;
}

export const comingFile = ({ name }: Pick<File, "name">): FileRead => ({ name, digest: "", contents: null });

/** On its way from the choice of files. */
export const newReading = (
  way: string,
  files: readonly FileRead[],
  remembered: readonly Matching[],
  said: Said,
): Reading => ({
  ...{ way, files, said, remembered, step: FIRST, isComing: true },
  ...{ rows: 0, tables: null, opened: null, openedBy: "" },
});

/** Where a reload leads: what was said is there, and the files are not. */
export const goneReading = ({ way, files, said, step }: Entry): Reading => ({
  ...newReading(
    way,
    files.map((file) => ({ ...file, contents: null })),
    [],
    said,
  ),
  step,
  isComing: false,
});

/** All that stands in the files; null while some of it is missing. */
export const contentsIn = ({ files }: Pick<Reading, "files">): readonly ReadContent[] | null =>
  files.every(({ contents }) => contents) ? files.flatMap(({ contents }) => contents ?? []) : null;

/** The names of the files that have to be opened again. */
export const missingIn = ({ files, isComing }: Reading): readonly string[] =>
  isComing ? [] : files.filter(({ contents }) => !contents).map(({ name }) => name);

/** How a table is read: as the reader says, or as is suggested by what was said of those before it. */
export function saidOfTable(reading: Reading, table: UnmatchedTable): TableSaid {
  const said = reading.said.tables[keyOfTable(table)];
  if (said) return said;
  const matching = suggestionFor(table, rememberedAt(reading, table));
  return { matching, typed: typedOf(matching.register), isLeftOut: false };
}

interface Suggestion {
  readonly by: readonly Matching[];
  readonly matching: Matching;
}
const SUGGESTED = new WeakMap<UnmatchedTable, Suggestion>();

/** Every row is looked at for it, and it is asked for whenever the page is drawn. */
function suggestionFor(table: UnmatchedTable, remembered: readonly Matching[]): Matching {
  const known = SUGGESTED.get(table);
  const isSame =
    known?.by.length === remembered.length && remembered.every((each, at) => each === known.by[at]);
  if (known && isSame) return known.matching;
  const matching = suggestedMatching(table, { remembered });
  SUGGESTED.set(table, { by: remembered, matching });
  return matching;
}

/** How tables were read before this one, the latest first. */
export function rememberedAt(reading: Reading, table: UnmatchedTable): readonly Matching[] {
  const tables = reading.tables ?? [];
  const before = tables.slice(0, tables.indexOf(table)).flatMap((each) => matchingIn(reading, each));
  return [...before.toReversed(), ...reading.remembered];
}

function matchingIn({ said }: Reading, table: UnmatchedTable): readonly Matching[] {
  const of = said.tables[keyOfTable(table)];
  return !of || of.isLeftOut ? [] : [of.matching];
}

/** By which the files are opened. A file that is given anew takes the place of the one that was matched before. */
export function answersOf(reading: Reading): Answers {
  const { said, tables } = reading;
  if (!tables || tables.length === 0) return said.given;
  const own = tables.flatMap((table) =>
    matchingIn(reading, table).map(
      (matching): TableMatching => ({ file: table.file, sheet: table.sheet, matching }),
    ),
  );
  const keys = new Set(tables.map(keyOfTable));
  const others = (said.given.matchings ?? []).filter((each) => !keys.has(keyOfTable(each)));
  return { ...said.given, matchings: [...others, ...own] };
}

export const keyOfAnswers = (answers: Answers): string => JSON.stringify(answers);

/** Whether the files were opened by all that is said of their tables. */
export const isOpened = (reading: Reading): boolean =>
  reading.opened !== null && reading.openedBy === keyOfAnswers(answersOf(reading));
