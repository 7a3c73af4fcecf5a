import type { Pieces } from "../../record/pieces";
import { atOnce, eachOf, flatMapped } from "../../record/pieces";
import { nearName } from "../template/near-name";
import { listedNames } from "./listed-names";
import type { MatchedCell, MatchedRow } from "./matched-rows";
import { matchedRows } from "./matched-rows";
import type { Matching } from "./matching";
import { nameKey } from "./name-key";
import { isNobody } from "./person-in-cell";
import type { UnmatchedTable } from "./unmatched";

/** A body that a cell names, and that has no row of its own; but another of nearly that name has. */
export interface UnknownName {
  readonly written: string;
  readonly nearest: string;
  readonly heading: string;
  /** Where it is first written. @example "Register, row 12" */
  readonly locator: string;
}

/** So many pairs of names are compared: of more, nobody would answer what is nearly the same. */
const MOST_COMPARED = 100_000;

/**
 * Names of members and parents that are nearly those of known bodies: "Did you mean …?" What is like none is a body of its own.
 * @param known the names of the bodies of a record to which the table is added
 */
export const unknownNames = (
  unmatched: UnmatchedTable,
  matching: Matching,
  known: readonly string[] = [],
): readonly UnknownName[] => atOnce(unknownNamesFound(unmatched, matching, known));

/** The same, piece by piece. */
export function* unknownNamesFound(
  unmatched: UnmatchedTable,
  matching: Matching,
  known: readonly string[] = [],
): Pieces<readonly UnknownName[]> {
  const rows = matchedRows(unmatched, matching);
  const { council } = matching.register;
  const names = new Set([
    ...(yield* flatMapped(rows, (row) => row.cellsOf("name").map(({ text }) => text))),
    ...(council === undefined ? [] : [council]),
    ...known,
  ]);
  const keys = new Set(yield* flatMapped([...names], nameKey));
  const unknown = new Map<string, Omit<UnknownName, "nearest">>();
  yield* eachOf(rows, (row) => {
    for (const { heading, text: written } of namedIn(row)) {
      const key = nameKey(written);
      if (!keys.has(key) && !unknown.has(key)) unknown.set(key, { written, heading, locator: row.locator });
    }
  });
  if (unknown.size * names.size > MOST_COMPARED) return [];
  return yield* flatMapped([...unknown.values()], (each): readonly UnknownName[] => {
    const nearest = nearName(each.written, names);
    return nearest === undefined ? [] : [{ ...each, nearest }];
  });
}

const namedIn = (row: MatchedRow): readonly MatchedCell[] => [
  ...row.cellsOf("parent"),
  ...row.cellsOf("members").flatMap(({ heading, text }) =>
    listedNames(text)
      .filter((name) => !isNobody(name))
      .map((name) => ({ heading, text: name })),
  ),
];
