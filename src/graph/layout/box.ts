import { shortNameOf } from "../../record/names";
import type { Organization } from "../../record/shape";
import type { PackItem } from "./ground";
import { wrapText } from "./measure";
import {
  CHIP_GAP,
  CHIP_PADDING_X,
  CHIP_PADDING_Y,
  columnsWidth,
  NAME_LINE,
  NAME_SIZE,
  PADDING_X,
  PADDING_Y,
  SMALL_LINE,
  SMALL_SIZE,
} from "./metrics";
import { packColumns } from "./pack";
import type { Rect } from "./rect";

/** A box of the plan before it has its place: its size, its name in lines, and its chips relative to its corner. */
export interface Box {
  readonly id: string;
  readonly span: number;
  /** With all its chips. */
  readonly height: number;
  /** With none. */
  readonly headHeight: number;
  readonly lines: readonly string[];
  readonly chips: readonly Chip[];
}

export interface Chip {
  readonly id: string;
  readonly rect: Rect;
  readonly lines: readonly string[];
}

export type Years = ReadonlyMap<string, ReadonlySet<number>>;

const NO_YEARS: ReadonlySet<number> = new Set();
export const yearsIn = (years: Years, id: string): ReadonlySet<number> => years.get(id) ?? NO_YEARS;

/** The full name, unless the common short one saves a line. */
function nameLines(body: Organization, width: number): readonly string[] {
  const full = wrapText(body.name, width, NAME_SIZE, "bold");
  const short = wrapText(shortNameOf(body), width, NAME_SIZE, "bold");
  return short.length < full.length ? short : full;
}

/** The most chips in any one year decide how wide a box is: what is never shown together needs no room together. */
function spanOf(chips: readonly Organization[], years: Years, most: number): number {
  const counts = new Map<number, number>();
  for (const { id } of chips)
    for (const year of yearsIn(years, id)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const together = Math.max(0, ...counts.values());
  return Math.min(most, together <= 3 ? 1 : together <= 8 ? 2 : 3);
}

/** @param most the number of columns that it may span at most */
export function boxOf(head: Organization, chips: readonly Organization[], years: Years, most: number): Box {
  const span = spanOf(chips, years, most);
  const inner = columnsWidth(span) - 2 * PADDING_X;
  const lines = nameLines(head, inner);
  const top = PADDING_Y + lines.length * NAME_LINE + SMALL_LINE;
  const placed = chipsOf(chips, years, { span, inner, top: top + CHIP_GAP });
  const headHeight = top + PADDING_Y;
  const height = Math.max(headHeight, ...placed.map(({ rect }) => heightAround(rect, 0)));
  return { id: head.id, span, height, headHeight, lines, chips: placed };
}

/** How high a box that begins at `top` must be to hold a chip. */
export const heightAround = (chip: Rect, top: number): number => chip.y + chip.height + 2 + PADDING_Y - top;

/** How high the box is in a year: it closes up where nothing stands in it. */
export const heightOfBoxIn = (box: Box, years: Years, year: number): number =>
  Math.max(
    box.headHeight,
    ...box.chips.filter(({ id }) => yearsIn(years, id).has(year)).map(({ rect }) => heightAround(rect, 0)),
  );

interface BoxInterior {
  readonly span: number;
  readonly inner: number;
  readonly top: number;
}

function chipsOf(
  bodies: readonly Organization[],
  years: Years,
  { span, inner, top }: BoxInterior,
): readonly Chip[] {
  const width = (inner - (span - 1) * CHIP_GAP) / span;
  const named = bodies.map((body) => ({
    id: body.id,
    lines: wrapText(shortNameOf(body), width - 2 * CHIP_PADDING_X, SMALL_SIZE),
  }));
  const items = named.map(
    ({ id, lines }): PackItem => ({
      id,
      span: 1,
      height: lines.length * SMALL_LINE + 2 * CHIP_PADDING_Y,
      years: yearsIn(years, id),
      after: null,
    }),
  );
  const { positions } = packColumns(items, span, CHIP_GAP);
  return named.map(({ id, lines }, index) => {
    const position = positions.get(id) ?? { column: 0, y: 0 };
    const x = PADDING_X + position.column * (width + CHIP_GAP);
    return { id, lines, rect: { x, y: top + position.y, width, height: items[index]?.height ?? 0 } };
  });
}

/** Every year in which the box or something in it is shown. */
export const yearsOfBox = ({ id, chips }: Box, years: Years): ReadonlySet<number> =>
  new Set([id, ...chips.map((chip) => chip.id)].flatMap((each) => [...yearsIn(years, each)]));
