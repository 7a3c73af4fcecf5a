/** The box of an entity: kinds differ by shape, presence by line; colour only repeats it. The same rules as `stylesheet.ts`. */
import { cutRectangle, leftBar, rectangle, roundRectangle } from "../layout/outline";
import type { PlaceKind } from "../layout/place";
import type { PathShape, PicturePalette } from "./picture";
import { pathShape } from "./picture";

interface Size {
  readonly width: number;
  readonly height: number;
}

type Drawn = Pick<PathShape, "fill" | "stroke" | "strokeWidth" | "dash" | "opacity">;

const OUTLINES: Readonly<Record<PlaceKind, (width: number, height: number) => string>> = {
  box: (width, height) => roundRectangle(width, height, 6),
  chip: (width, height) => roundRectangle(width, height, 3),
  council: (width, height) => cutRectangle(width, height, 5),
  organisation: rectangle,
  person: (width, height) => roundRectangle(width, height, 13),
};

const BAR = 4;

/** From its own top left corner; the bar marks a partnership, or a board that stands by itself, that is on record. */
export function boxShapes(
  kind: PlaceKind,
  classes: ReadonlySet<string>,
  { width, height }: Size,
  palette: PicturePalette,
): readonly PathShape[] {
  const box = pathShape({ d: OUTLINES[kind](width, height), ...drawnAs(kind, classes, palette) });
  const hasBar = kind === "box" && classes.has("on-record");
  return hasBar ? [box, pathShape({ d: leftBar(BAR, height), fill: palette.accent })] : [box];
}

const DASHES: Readonly<Record<string, readonly number[]>> = {
  possible: [9, 3, 2, 3],
  proposed: [6, 4],
  unreported: [1.5, 2.5],
  ghost: [1.5, 2.5],
};

function drawnAs(kind: PlaceKind, classes: ReadonlySet<string>, palette: PicturePalette): Drawn {
  const { ground, quiet, change } = palette;
  const line = Object.keys(DASHES).findLast((name) => classes.has(name)) ?? "solid";
  const isHollow = line === "proposed" || line === "unreported" || line === "ghost";
  const own = drawnByKind(kind, palette);
  const lined: Drawn = {
    ...own,
    dash: DASHES[line] ?? [],
    fill: isHollow ? ground : own.fill,
    stroke: line === "ghost" ? change : line === "unreported" ? quiet : own.stroke,
  };
  if (classes.has("new")) return { ...lined, strokeWidth: 3 };
  return classes.has("frame") ? { ...lined, strokeWidth: 1, stroke: palette.line } : lined;
}

function drawnByKind(kind: PlaceKind, { ground, quiet, accent, chip, council }: PicturePalette): Drawn {
  const plain = { fill: ground, stroke: quiet, strokeWidth: 1, dash: [], opacity: 1 };
  switch (kind) {
    case "box":
      return { ...plain, stroke: accent, strokeWidth: 1.75 };
    case "chip":
      return { ...plain, fill: chip };
    case "council":
      return { ...plain, fill: council, strokeWidth: 1.5 };
    case "organisation":
      return plain;
    case "person":
      return { ...plain, stroke: accent };
  }
}
