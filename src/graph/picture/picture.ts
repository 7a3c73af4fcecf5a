/** A picture as plain data, from which a file or a canvas is made: what both can draw, and no more. */

import type { Weight } from "../layout/measure";
import { textWidth } from "../layout/measure";
import type { Palette } from "../plan/palette";

export interface PathShape {
  readonly kind: "path";
  /** Where the origin of `d` stands in the picture, and how large its unit is there. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** As in the attribute `d` of SVG 1.1. */
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps, in the unit of `d`; empty for a solid line. */
  readonly dash: readonly number[];
  /** From 0 to 1. */
  readonly opacity: number;
  /** Whether lines have round ends and corners. */
  readonly round: boolean;
}

export interface TextShape {
  readonly kind: "text";
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: "start" | "middle" | "end";
  readonly fill: string;
  readonly opacity: number;
  readonly decoration: "line-through" | "underline" | null;
}

export type PictureShape = PathShape | TextShape;

export interface Picture {
  /** In CSS pixels, at natural size. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The period and the sources, for those who cannot see the picture. */
  readonly description: string;
  /** What is first is drawn first, and covered by what follows. */
  readonly shapes: readonly PictureShape[];
}

const PLAIN_PATH: PathShape = {
  kind: "path",
  x: 0,
  y: 0,
  scale: 1,
  d: "",
  fill: null,
  stroke: null,
  strokeWidth: 1,
  dash: [],
  opacity: 1,
  round: false,
};

const PLAIN_TEXT: TextShape = {
  kind: "text",
  x: 0,
  y: 0,
  text: "",
  size: 12,
  weight: "normal",
  anchor: "start",
  fill: "#000000",
  opacity: 1,
  decoration: null,
};

export const pathShape = (path: Partial<PathShape> & Pick<PathShape, "d">): PathShape => ({
  ...PLAIN_PATH,
  ...path,
});
export const textShape = (text: Partial<TextShape> & Pick<TextShape, "text" | "fill">): TextShape => ({
  ...PLAIN_TEXT,
  ...text,
});

export const movedShapes = (marks: readonly PictureShape[], x: number, y: number): readonly PictureShape[] =>
  marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));

/** From where to where a text runs. */
export function spanOfText({
  x,
  text,
  size,
  weight,
  anchor,
}: TextShape): readonly [left: number, right: number] {
  const width = textWidth(text, size, weight);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [left, left + width];
}

/** The colours of the plan and of the lineage, and of the words that the page else sets over them. */
export interface PicturePalette extends Palette {
  readonly ink: string;
  readonly control: string;
  readonly wash: string;
  readonly councilInk: string;
  readonly onAccent: string;
}
