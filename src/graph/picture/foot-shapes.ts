/** What is told below a name: how it stands or what part the chosen one has in it, and its seats. */
import { SMALL_LINE, SMALL_SIZE } from "../layout/metrics";
import type { Place } from "../layout/place";
import type { BoxFoot } from "../plan/box-foot";
import { boxFoot } from "../plan/box-foot";
import type { Look } from "../plan/look";
import type { ToldLine } from "../plan/told-line";
import { toldLine } from "../plan/told-line";
import { statusShape } from "./name-shapes";
import type { PicturePalette, PictureShape } from "./picture";
import { movedShapes, textShape } from "./picture";
import { seatShapes } from "./seat-shapes";

const BASELINE = 11.7;

export function footShapes(
  place: Place,
  look: Look,
  classes: ReadonlySet<string>,
  palette: PicturePalette,
): readonly PictureShape[] {
  const foot = boxFoot(place, look);
  const told = toldLine(place, look);
  const isTold = !told && foot.part.length === 0 && place.kind === "box" && look.status !== "";
  return [
    ...(isTold ? [statusShape(place, look, palette)] : []),
    ...(told ? toldShapes(place, told, palette) : []),
    ...foot.part.map((text, line) => partShape(foot, text, line, palette)),
    ...movedShapes(
      seatShapes(foot.marks, new Set([place.kind, ...classes]), palette),
      foot.x + foot.marksX,
      foot.y + foot.marksY,
    ),
  ];
}

const partShape = ({ x, y }: BoxFoot, text: string, line: number, { change }: PicturePalette): PictureShape =>
  textShape({ text, x, y: y + line * SMALL_LINE + BASELINE, size: SMALL_SIZE, weight: "bold", fill: change });

/** From the top left corner of the place. */
function toldShapes(
  { rect }: Place,
  { lead, text, struck, rect: line, textX }: ToldLine,
  { quiet: fill }: PicturePalette,
): readonly PictureShape[] {
  const [x, y] = [line.x - rect.x, line.y - rect.y + BASELINE];
  const decoration = struck ? ("line-through" as const) : null;
  return [
    textShape({ text: lead, x, y, size: SMALL_SIZE, fill }),
    textShape({ text, x: x + textX, y, size: SMALL_SIZE, fill, decoration }),
  ];
}
