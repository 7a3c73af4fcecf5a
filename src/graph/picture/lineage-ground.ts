/** What lies behind the lanes of a lineage: the period, the one that it is compared with, the years and the headings. */

import type { Day } from "../../time/day";
import { addDays, dayOf } from "../../time/day";
import type { Period } from "../../time/period";
import type { LineageChart } from "../lanes/chart";
import type { LaneHeading } from "../lanes/lanes";
import { linedYears, middleOfYear, namedYears } from "../lanes/named-years";
import type { TimeScale } from "../lanes/time-scale";
import { xOf } from "../lanes/time-scale";
import { rounded } from "../layout/outline";
import type { PathShape, PicturePalette, PictureShape, TextShape } from "./picture";
import { pathShape, textShape } from "./picture";

/** Told where there are no lanes. */
export const NO_LANES = "No change to anything here is on record.";

export interface LineageGround {
  readonly chart: Pick<LineageChart, "scale" | "headings" | "height">;
  readonly width: number;
  readonly period: Period;
  readonly comparedTo: Period | null;
  /** The day on which it is looked at. */
  readonly today: Day;
  readonly headingOf: (heading: LaneHeading) => string;
}

/**
 * All of it without a place of its own, with the coordinates of the drawing in the outlines: Chromium leaves out the transforms of
 * what it repeats overleaf at the head of a table, and drew it at the left edge.
 */
export function groundShapes(ground: LineageGround, palette: PicturePalette): readonly PictureShape[] {
  const { chart, period, comparedTo, today, headingOf } = ground;
  return [
    ...(comparedTo && isWithin(chart.scale, comparedTo)
      ? [{ ...band(chart, comparedTo), stroke: palette.accent, dash: [3, 3] }]
      : []),
    { ...band(chart, period), fill: palette.wash, opacity: 0.75 },
    ...yearLines(chart, palette),
    ...(isDayWithin(chart.scale, today)
      ? [todayLine(palette, { x: rounded(xOf(chart.scale, today)), height: chart.height })]
      : []),
    ...chart.headings.flatMap((heading) => headingShapes(heading, headingOf(heading), ground, palette)),
  ];
}

/** Whether any day of the period is within the years that are drawn. */
export const isWithin = (
  { years: { first, last } }: TimeScale,
  { from, until }: Pick<Period, "from" | "until">,
): boolean => from < dayOf(last + 1) && until > dayOf(first);

export const isDayWithin = (scale: TimeScale, day: Day): boolean =>
  isWithin(scale, { from: day, until: addDays(day, 1) });

/** @param at where it begins, and how far down it goes */
export const todayLine = (
  { quiet }: PicturePalette,
  { x, y = 0, height }: { readonly x: number; readonly y?: number; readonly height: number },
): PathShape => pathShape({ d: `M${x} ${y}V${y + height}`, stroke: quiet, strokeWidth: 2, dash: [2, 4] });

/** A day is to be seen too. */
const LEAST_BAND = 2;

function band({ scale, height }: LineageGround["chart"], { from, until }: Period): PathShape {
  const start = xOf(scale, from);
  const [left, right] = [rounded(start), rounded(Math.max(start + LEAST_BAND, xOf(scale, until)))];
  return pathShape({ d: `M${left} 0H${right}V${rounded(height)}H${left}z` });
}

function yearLines(
  { scale, height }: LineageGround["chart"],
  { line }: PicturePalette,
): readonly PathShape[] {
  return linedYears(scale).map((year) =>
    pathShape({
      d: `M${rounded(xOf(scale, dayOf(year)))} 0V${height}`,
      stroke: line,
      opacity: 0.7,
    }),
  );
}

const YEAR_SIZE = 12.5;

function headingShapes(
  { y }: LaneHeading,
  text: string,
  { chart, width }: LineageGround,
  { quiet, line }: PicturePalette,
): readonly PictureShape[] {
  const x = chart.scale.left;
  return [
    textShape({ text, x, y: y + 22, size: YEAR_SIZE, weight: "bold", fill: quiet }),
    pathShape({ d: `M${x} ${y + 28}H${rounded(width)}`, stroke: line, opacity: 0.7 }),
  ];
}

/** From the top of what is above the lanes. */
export const YEARS_HEIGHT = 22;
const YEARS_BASELINE = 14;

/** The numbers of the years above the lanes. @param now the year of the period, or null where none stands out */
export const yearNames = (
  scale: TimeScale,
  now: number | null,
  { ink, accent }: PicturePalette,
): readonly TextShape[] =>
  namedYears(scale, now).map((year) =>
    textShape({
      text: String(year),
      x: rounded(middleOfYear(scale, year)),
      y: YEARS_BASELINE,
      size: YEAR_SIZE,
      weight: year === now ? "bold" : "normal",
      anchor: "middle",
      fill: year === now ? accent : ink,
    }),
  );
