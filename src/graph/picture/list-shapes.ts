/** Who is listed in a box: a mark for each seat, and its words. */
import { SEAT_INDENT, SMALL_LINE, SMALL_SIZE } from "../layout/metrics";
import type { Place } from "../layout/place";
import { appearanceOfListLine } from "../plan/list-appearance";
import type { LookedEntry } from "../plan/list-look";
import type { ListRow } from "../plan/list-rows";
import { listRows } from "../plan/list-rows";
import type { PicturePalette, PictureShape } from "./picture";
import { movedShapes, textShape } from "./picture";
import { seatShapes } from "./seat-shapes";

const BASELINE = 11.7;

export const listShapes = (
  place: Place,
  list: readonly LookedEntry[],
  classes: ReadonlySet<string>,
  palette: PicturePalette,
): readonly PictureShape[] =>
  listRows(place, list).flatMap((row) =>
    movedShapes(rowShapes(row, new Set([place.kind, ...classes]), palette), row.rect.x, row.rect.y),
  );

function rowShapes(
  { entry }: ListRow,
  classes: ReadonlySet<string>,
  palette: PicturePalette,
): readonly PictureShape[] {
  const texts = entry.lines.map(({ text, tone }, line) => {
    const { colour, weight, struck } = appearanceOfListLine(classesOfEntry(entry, tone, classes));
    return textShape({
      text,
      x: entry.standing === null ? 0 : SEAT_INDENT,
      y: line * SMALL_LINE + BASELINE,
      size: SMALL_SIZE,
      weight,
      fill: palette[colour],
      decoration: struck ? "line-through" : null,
    });
  });
  return [...markOfEntry(entry, classes, palette), ...texts];
}

/** What decides how a line of the entry looks. */
export const classesOfEntry = (
  { standing, mark, ours }: LookedEntry,
  tone: string,
  classes: ReadonlySet<string>,
): ReadonlySet<string> =>
  new Set(
    [
      ...[...classes].filter((name) => name === "aside" || name === "council"),
      tone,
      standing,
      mark,
      ours ? "ours" : null,
    ].filter((name) => name !== null),
  );

/** The mark of its seat; none of what is no seat. */
export const markOfEntry = (
  { standing, ours }: LookedEntry,
  classes: ReadonlySet<string>,
  palette: PicturePalette,
): readonly PictureShape[] =>
  standing === null ? [] : seatShapes([{ standing, ours, x: 0, number: null }], classes, palette);
