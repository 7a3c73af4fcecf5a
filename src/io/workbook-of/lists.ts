/** The cells from which others choose: the words of closed lists, and the names in other sheets. */
import { SHEETS } from "../sheets";
import type { CellKind, CellWord, Column } from "../sheets/column";
import { DOCUMENTS } from "../sheets/documents";
import { STRUCTURES } from "../sheets/structures";
import type { DrawnColumn, DrawnSheet } from "./drawn-sheet";

export const LISTS = "Lists";

/** So many rows have lists to choose from. */
export const LAST_ROW = 2000;

export type WordsOf = (column: Column) => readonly CellWord[];

/** Columns of the same words share a list; each stands under what it is a list of. */
const listed = (wordsOf: WordsOf): ReadonlyMap<string, readonly string[]> =>
  new Map(
    SHEETS.flatMap(({ columns }) => columns)
      .filter(({ words }) => words !== undefined)
      .map((column) => [column.heading, wordsOf(column).map(({ word }) => word)] as const),
  );

const YES_NO = "Yes or no";

export function listsSheet(wordsOf: WordsOf): DrawnSheet {
  const lists = [...listed(wordsOf), [YES_NO, ["Yes", "No"]] as const];
  const longest = Math.max(...lists.map(([, words]) => words.length));
  return {
    name: LISTS,
    columns: lists.map(([heading]) => ({ heading, width: 26 })),
    rows: Array.from({ length: longest }, (_, row) => lists.map(([, words]) => words[row] ?? "")),
    isHidden: true,
  };
}

/** Undefined where any text may stand. */
export function choiceOf(column: Column, lists: DrawnSheet): DrawnColumn["choice"] {
  const named = NAMED[column.kind];
  if (named !== undefined) return { range: named, isClosed: false };
  const heading = column.kind === "yes-no" ? YES_NO : column.words && column.heading;
  const index = lists.columns.findIndex((each) => each.heading === heading);
  if (heading === undefined || index < 0) return undefined;
  const letter = letterOf(index);
  const last = 1 + lists.rows.filter((row) => (row[index] ?? "") !== "").length;
  return {
    range: `${LISTS}!$${letter}$2:$${letter}$${last}`,
    isClosed: column.isOpen !== true,
  };
}

const namesIn = (sheet: string): string => `${sheet}!$A$2:$A$${LAST_ROW}`;

const NAMED: Readonly<Partial<Record<CellKind, string>>> = {
  document: namesIn(DOCUMENTS.name),
  structure: namesIn(STRUCTURES.name),
};

/** Of the first 26 columns, which are more than there are lists. */
const letterOf = (index: number): string => String.fromCharCode(65 + index);
