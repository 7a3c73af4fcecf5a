/** A name in a box of a small plan, where there is room for it at a size that can be read. */
import { textWidth, wrapText } from "../layout/measure";
import type { Place } from "../layout/place";

/** A line of fewer letters tells nothing. */
const FEWEST_LETTERS = 6;
const LINE = 1.15;
const MARGIN = 4;

/**
 * As many lines as there is room for; what does not fit ends in dots.
 * @param size of the type, in units of the plan
 */
export function smallName(
  { rect, headHeight }: Pick<Place, "rect" | "headHeight">,
  name: string,
  size: number,
): readonly string[] {
  const width = rect.width - 2 * MARGIN;
  const most = Math.floor((headHeight - MARGIN) / (size * LINE));
  if (most < 1 || textWidth("n".repeat(FEWEST_LETTERS), size) > width) return [];
  const lines = wrapText(name, width, size);
  const isWhole = lines.length <= most;
  return lines.slice(0, most).map((line, index) => cut(line, !isWhole && index === most - 1, width, size));
}

function cut(line: string, goesOn: boolean, width: number, size: number): string {
  if (!goesOn && textWidth(line, size) <= width) return line;
  let end = line.length;
  while (end > 0 && textWidth(`${line.slice(0, end).trimEnd()}…`, size) > width) end--;
  return `${line.slice(0, end).trimEnd()}…`;
}

/** From the top of a box to the baseline of a line. */
export const smallBaseline = (index: number, size: number): number => MARGIN + size * (0.85 + index * LINE);
export const SMALL_NAME_X = MARGIN;
