/** A picture as plain data, from which a file or a canvas is made: what both can draw, and no more. */

import type { Weight } from "./measure";
import { textWidth } from "./measure";

export interface PathMark {
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

export interface TextMark {
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

export type PictureMark = PathMark | TextMark;

export interface Picture {
  /** In CSS pixels, at natural size. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The period and the sources, for those who cannot see the picture. */
  readonly description: string;
  /** What is first is drawn first, and covered by what follows. */
  readonly marks: readonly PictureMark[];
}

const PLAIN_PATH: PathMark = {
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

const PLAIN_TEXT: TextMark = {
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

export const pathMark = (path: Partial<PathMark> & Pick<PathMark, "d">): PathMark => ({
  ...PLAIN_PATH,
  ...path,
});
export const textMark = (text: Partial<TextMark> & Pick<TextMark, "text" | "fill">): TextMark => ({
  ...PLAIN_TEXT,
  ...text,
});

export const movedMarks = (marks: readonly PictureMark[], x: number, y: number): readonly PictureMark[] =>
  marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));

/** From where to where a text runs. */
export function spanOfText({
  x,
  text,
  size,
  weight,
  anchor,
}: TextMark): readonly [left: number, right: number] {
  const width = textWidth(text, size, weight);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [left, left + width];
}
