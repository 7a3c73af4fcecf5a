/** What stands around every picture that leaves the explorer, so that it can be read without it. */

import { wrapText } from "../layout/measure";
import { rectangle, rounded } from "../layout/outline";
import type { LegendGroup } from "./legend-shapes";
import { legendShapes } from "./legend-shapes";
import type { Picture, PicturePalette, PictureShape } from "./picture";
import { movedShapes, pathShape, spanOfText, textShape } from "./picture";

export interface Caption {
  readonly title: string;
  /** The title of the record. */
  readonly record: string;
  /** The period, or the periods. @example "as at 2011" */
  readonly asAt: string;
  /** The documents, in words. */
  readonly sources: readonly string[];
  readonly legend: readonly LegendGroup[];
}

/** What is framed, from its own top left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PictureShape[];
}

const EDGE = 24;
/** Narrower, a legend and the name of a document take too many lines. */
const LEAST_WIDTH = 640;
const TITLE_SIZE = 22;
const TITLE_LINE = 28;
const SMALL_SIZE = 12;
const SMALL_LINE = 16;
const GAP = 18;

/** A title above; below a rule, the legend, the sources, and of what period it is. */
export function framedPicture(drawing: Drawing, caption: Caption, palette: PicturePalette): Picture {
  const width = Math.max(LEAST_WIDTH, drawing.width, ...rightEnds(drawing.marks));
  const blocks = [
    linesOfText([caption.title], width, { size: TITLE_SIZE, weight: "bold", fill: palette.ink }, TITLE_LINE),
    drawing,
    { marks: [rule(width, palette)], height: 1 },
    legendShapes(caption.legend, width, palette),
    sourcesBlock(caption, width, palette),
    footBlock(caption, width, palette),
  ];
  const marks: PictureShape[] = [];
  let y = EDGE;
  for (const block of blocks.filter(({ height }) => height > 0)) {
    marks.push(...movedShapes(block.marks, EDGE, y));
    y += block.height + GAP;
  }
  const size = { width: Math.ceil(width + 2 * EDGE), height: Math.ceil(y - GAP + EDGE) };
  const ground = pathShape({ d: rectangle(size.width, size.height), fill: palette.ground });
  return { ...size, title: caption.title, description: described(caption), shapes: [ground, ...marks] };
}

type Block = Pick<Drawing, "marks" | "height">;

const footOf = ({ record, asAt }: Caption): string => `${record}, ${asAt}. Partnership Explorer`;
const described = (caption: Caption): string =>
  [`${footOf(caption)}.`, ...caption.sources.map((source) => `${source}.`)].join(" ");

/** Of texts: a heading may be longer than what it heads is wide. */
export const rightEnds = (marks: readonly PictureShape[]): readonly number[] =>
  marks.flatMap((mark) => (mark.kind === "text" ? [spanOfText(mark)[1]] : []));

const rule = (width: number, { line }: PicturePalette): PictureShape =>
  pathShape({ d: `M0 0.5H${rounded(width)}`, stroke: line });

interface TextStyle {
  readonly size: number;
  readonly weight: "normal" | "bold";
  readonly fill: string;
}

function linesOfText(texts: readonly string[], width: number, style: TextStyle, step: number): Block {
  const lines = texts.flatMap((text) => wrapText(text, width, style.size, style.weight));
  const marks = lines.map((text, index) => textShape({ ...style, text, y: index * step + style.size }));
  return { marks, height: lines.length * step };
}

function sourcesBlock({ sources }: Caption, width: number, { ink }: PicturePalette): Block {
  if (sources.length === 0) return { marks: [], height: 0 };
  const style = { size: SMALL_SIZE, fill: ink };
  const heading = linesOfText(["Sources"], width, { ...style, weight: "bold" }, SMALL_LINE);
  const list = linesOfText(sources, width, { ...style, weight: "normal" }, SMALL_LINE);
  return {
    marks: [...heading.marks, ...movedShapes(list.marks, 0, heading.height)],
    height: heading.height + list.height,
  };
}

const footBlock = (caption: Caption, width: number, { quiet }: PicturePalette): Block =>
  linesOfText([footOf(caption)], width, { size: SMALL_SIZE, weight: "normal", fill: quiet }, SMALL_LINE);
