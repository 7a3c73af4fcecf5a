import type { Organization } from "../../record/shape";
import { cutLines, wrapText } from "./measure";
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
import type { PackItem } from "./parcel";
import type { PlanName } from "./plan-name";
import type { Rect } from "./rect";
import type { Telling } from "./telling";
import { mostLines, NOTHING_TOLD } from "./telling";

/** A box of the plan before it has its place: its size, its name in lines, and its chips relative to its corner. */
export interface Box {
  readonly id: string;
  readonly span: number;
  /** With all its chips. */
  readonly height: number;
  /** With none, and with nobody listed in it. */
  readonly headHeight: number;
  readonly lines: readonly string[];
  readonly foot: number;
  readonly room: number;
  /** How many lines tell who sits on it, in each year. */
  readonly listed: ReadonlyMap<number, number>;
  readonly chips: readonly Chip[];
}

export interface Chip {
  readonly id: string;
  readonly rect: Rect;
  readonly headHeight: number;
  readonly lines: readonly string[];
  readonly foot: number;
  readonly room: number;
}

/** No box spans more columns. */
export const MOST_SPAN = 3;

export type Years = ReadonlyMap<string, ReadonlySet<number>>;

const NO_YEARS: ReadonlySet<number> = new Set();
export const yearsIn = (years: Years, id: string): ReadonlySet<number> => years.get(id) ?? NO_YEARS;

/** Of a longer name, which nobody reads on the plan, the details tell the rest. */
const MOST_NAME_LINES = 8;

/** The full name, unless the common short one saves a line. */
export function nameLines(name: PlanName, width: number): readonly string[] {
  const full = wrapText(name.full, width, NAME_SIZE, "bold");
  const short = wrapText(name.short, width, NAME_SIZE, "bold");
  return cutLines(short.length < full.length ? short : full, MOST_NAME_LINES, width, NAME_SIZE, "bold");
}

/** The most chips in any one year decide how wide a box is: what is never shown together needs no room together. */
function spanOf(chips: readonly Organization[], years: Years, most: number): number {
  const counts = new Map<number, number>();
  for (const { id } of chips)
    for (const year of yearsIn(years, id)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const together = Math.max(0, ...counts.values());
  return Math.min(most, together <= 3 ? 1 : together <= 8 ? 2 : 3);
}

/** Long lists are half as high in a box that is twice as wide. */
function spanForLists(bodies: readonly Organization[], telling: Telling): number {
  const inner = columnsWidth(1) - 2 * PADDING_X;
  const lines = bodies.reduce((sum, { id }) => sum + mostLines(telling.listed(id, inner)), 0);
  return lines > MOST_LINES_IN_ONE_COLUMN ? 2 : 1;
}

const MOST_LINES_IN_ONE_COLUMN = 6;

/** @param most the number of columns that it may span at most */
export function boxOf(
  head: Organization,
  chips: readonly Organization[],
  years: Years,
  most: number,
  telling: Telling = NOTHING_TOLD,
): Box {
  const { id } = head;
  const span = Math.min(most, Math.max(spanOf(chips, years, most), spanForLists([head, ...chips], telling)));
  const inner = columnsWidth(span) - 2 * PADDING_X;
  const lines = nameLines(telling.nameOf(head, null), inner);
  // Beside the line for how it stands.
  const foot = telling.footOf(id, inner, 1);
  const listed = telling.listed(id, inner);
  const room = mostLines(listed);
  const headHeight = 2 * PADDING_Y + lines.length * NAME_LINE + (1 + foot) * SMALL_LINE;
  const top = headHeight + room * SMALL_LINE - PADDING_Y + CHIP_GAP;
  const placed = chipsOf(chips, years, telling, { headId: id, span, inner, top });
  const height = Math.max(headHeight + room * SMALL_LINE, ...placed.map(({ rect }) => heightAround(rect, 0)));
  return { id, span, height, headHeight, lines, foot, room, listed, chips: placed };
}

/** How high a box that begins at `top` must be to hold a chip. */
export const heightAround = (chip: Rect, top: number): number => chip.y + chip.height + 2 + PADDING_Y - top;

/** Whether it is not as high in every year. */
export const closesUp = ({ room, chips }: Box): boolean => room > 0 || chips.length > 0;

/** How high the box is in a year: it closes up where nothing stands in it. */
export const heightOfBoxIn = (box: Box, years: Years, year: number): number =>
  Math.max(
    box.headHeight + (box.listed.get(year) ?? 0) * SMALL_LINE,
    ...box.chips.filter(({ id }) => yearsIn(years, id).has(year)).map(({ rect }) => heightAround(rect, 0)),
  );

interface BoxInterior {
  readonly headId: string;
  readonly span: number;
  readonly inner: number;
  readonly top: number;
}

function chipsOf(
  bodies: readonly Organization[],
  years: Years,
  telling: Telling,
  { headId, span, inner, top }: BoxInterior,
): readonly Chip[] {
  const width = (inner - (span - 1) * CHIP_GAP) / span;
  const chips = bodies.map((body) => chipOf(body, headId, width, telling));
  const items = chips.map(
    ({ id, rect }): PackItem => ({
      id,
      span: 1,
      height: rect.height,
      years: yearsIn(years, id),
      after: null,
    }),
  );
  const { positions } = packColumns(items, span, CHIP_GAP);
  return chips.map((chip) => {
    const position = positions.get(chip.id) ?? { column: 0, y: 0 };
    const x = PADDING_X + position.column * (width + CHIP_GAP);
    return { ...chip, rect: { ...chip.rect, x, y: top + position.y } };
  });
}

/** Before it has its place. */
export function chipOf(body: Organization, headId: string, width: number, telling: Telling): Chip {
  const inner = width - 2 * CHIP_PADDING_X;
  const name = wrapText(telling.nameOf(body, headId).short, inner, SMALL_SIZE);
  const lines = cutLines(name, MOST_NAME_LINES, inner, SMALL_SIZE);
  const foot = telling.footOf(body.id, inner, 0);
  const room = mostLines(telling.listed(body.id, inner));
  const headHeight = (lines.length + foot) * SMALL_LINE + 2 * CHIP_PADDING_Y;
  const rect = { x: 0, y: 0, width, height: headHeight + room * SMALL_LINE };
  return { id: body.id, rect, headHeight, lines, foot, room };
}

/** Every year in which the box or something in it is shown. */
export const yearsOfBox = ({ id, chips }: Box, years: Years): ReadonlySet<number> =>
  new Set([id, ...chips.map((chip) => chip.id)].flatMap((each) => [...yearsIn(years, each)]));
