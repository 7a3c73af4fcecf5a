/** The line of a box that tells what shares its place: it takes the room of how the box stands, so that nothing grows. */
import type { Sharing } from "../../words/in-place";
import { inPlaceInWords } from "../../words/in-place";
import { innerWidth } from "../layout/inner-width";
import { textWidth } from "../layout/measure";
import { NAME_LINE, PADDING_X, PADDING_Y, SMALL_LINE, SMALL_SIZE } from "../layout/metrics";
import type { Place } from "../layout/place";
import type { Rect } from "../layout/rect";
import type { Look, ToldName } from "./look";
import { isStruck } from "./look";

export interface ToldLine {
  readonly lead: string;
  /** The one name, cut to its room, or how many there are. */
  readonly text: string;
  readonly struck: boolean;
  /** Of the whole line, from the top left corner of the plan. */
  readonly rect: Rect;
  /** From the left edge of the line to `text`. */
  readonly textX: number;
}

/** Null where nothing is told. */
export function toldLine(place: Place, { told }: Pick<Look, "told">): ToldLine | null {
  const [first, ...others] = told;
  if (!first) return null;
  const lead = inPlaceInWords(told.map(sharingOf));
  const [width, textX] = [innerWidth(place), widthOf(`${lead} `)];
  const isOne = others.length === 0;
  return {
    lead,
    text: isOne ? cutTo(first.name, width - textX) : String(told.length),
    struck: isOne && isStruck(first),
    rect: {
      x: place.rect.x + PADDING_X,
      y: place.rect.y + PADDING_Y + place.lines.length * NAME_LINE,
      width,
      height: SMALL_LINE,
    },
    textX,
  };
}

/** Where each of those that are told is pointed at: they share the line. */
export const partOfLine = ({ rect }: ToldLine, told: readonly ToldName[], index: number): Rect => ({
  ...rect,
  x: rect.x + (index * rect.width) / told.length,
  width: rect.width / told.length,
});

export function sharingOf(told: ToldName): Sharing {
  if (isStruck(told)) return "ended";
  return told.mark === "ghost" || told.isSilent ? "earlier" : "also";
}

const widthOf = (text: string): number => textWidth(text, SMALL_SIZE);

/** With dots where it is longer; the whole name is spoken, and told where it is pointed at. */
function cutTo(name: string, room: number): string {
  if (widthOf(name) <= room) return name;
  let end = name.length;
  while (end > 0 && widthOf(`${name.slice(0, end).trimEnd()}…`) > room) end--;
  return `${name.slice(0, end).trimEnd()}…`;
}
