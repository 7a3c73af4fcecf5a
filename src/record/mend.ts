/** What somebody says of the tables that they opened, in the place of what stands in them. */
import type { CellPlace } from "./fault";

/** A cell that holds another text than in its file. */
export interface MendedCell {
  readonly kind: "cell";
  readonly file: string;
  readonly cell: CellPlace;
  /** Where its column stands in its table, from 0: several may have one heading. */
  readonly column: number;
  /** As it stands in the file. */
  readonly before: string;
  readonly text: string;
}

/** A name that is like a known one, and means something else. */
export interface NewName {
  readonly kind: "new-name";
  readonly file: string;
  readonly name: string;
}

export type Mend = MendedCell | NewName;

/** The same for all that is said of one cell, or of one name. */
export const keyOfMend = (mend: Mend): string =>
  mend.kind === "cell"
    ? JSON.stringify([mend.file, mend.cell.sheet, mend.cell.row, mend.column])
    : JSON.stringify([mend.file, mend.name]);

/** The last word counts; a cell that is again as in its file is not mended. */
export function withMends(mends: readonly Mend[], more: readonly Mend[]): readonly Mend[] {
  const all = new Map(mends.map((mend) => [keyOfMend(mend), mend]));
  for (const mend of more) {
    all.delete(keyOfMend(mend));
    if (mend.kind === "new-name" || mend.text !== mend.before) all.set(keyOfMend(mend), mend);
  }
  return [...all.values()];
}

export const withoutMend = (mends: readonly Mend[], mend: Mend): readonly Mend[] =>
  mends.filter((each) => keyOfMend(each) !== keyOfMend(mend));
