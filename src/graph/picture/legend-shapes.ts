/** A legend in signs and words, set in rows. */
import { textWidth } from "../layout/measure";
import type { PicturePalette, PictureShape } from "./picture";
import { movedShapes, textShape } from "./picture";

export interface LegendEntry {
  readonly words: string;
  /** Drawn from the top left corner of a field of `SIGN_FIELD`. */
  readonly sign: readonly PictureShape[];
}

export interface LegendGroup {
  readonly name: string;
  readonly entries: readonly LegendEntry[];
}

export const SIGN_FIELD = { width: 30, height: 16 } as const;
const SIZE = 12;
const ROW = 22;
const SIGN_GAP = 7;
const ENTRY_GAP = 22;
const GROUP_GAP = 6;
/** The names of the groups stand in a column of their own. */
const NAME_COLUMN = 108;

interface Block {
  readonly marks: readonly PictureShape[];
  readonly height: number;
}

/** Entries fill rows of the given width; groups without entries are left out. */
export function legendShapes(groups: readonly LegendGroup[], width: number, palette: PicturePalette): Block {
  const marks: PictureShape[] = [];
  let y = 0;
  for (const { name, entries } of groups.filter((group) => group.entries.length > 0)) {
    const rows = rowsOf(entries, width - NAME_COLUMN);
    marks.push(textShape({ text: name, y: y + 12, size: SIZE, weight: "bold", fill: palette.ink }));
    rows.forEach((row, index) => {
      marks.push(...movedShapes(rowMarks(row, palette), NAME_COLUMN, y + index * ROW));
    });
    y += rows.length * ROW + GROUP_GAP;
  }
  return { marks, height: Math.max(0, y - GROUP_GAP) };
}

const widthOf = ({ words }: LegendEntry): number => SIGN_FIELD.width + SIGN_GAP + textWidth(words, SIZE);

function rowsOf(entries: readonly LegendEntry[], width: number): readonly (readonly LegendEntry[])[] {
  const rows: LegendEntry[][] = [];
  let x = 0;
  for (const entry of entries) {
    const row = rows.at(-1);
    if (row && x + widthOf(entry) <= width) row.push(entry);
    else {
      rows.push([entry]);
      x = 0;
    }
    x += widthOf(entry) + ENTRY_GAP;
  }
  return rows;
}

function rowMarks(row: readonly LegendEntry[], { ink }: PicturePalette): readonly PictureShape[] {
  let x = 0;
  return row.flatMap((entry) => {
    const words = textShape({
      text: entry.words,
      x: SIGN_FIELD.width + SIGN_GAP,
      y: 12,
      size: SIZE,
      fill: ink,
    });
    const marks = movedShapes([...entry.sign, words], x, 0);
    x += widthOf(entry) + ENTRY_GAP;
    return marks;
  });
}
