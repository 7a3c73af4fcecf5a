/** The legend of a lineage that leaves the explorer: the bars, lines and changes that are drawn, and no others. */

import { EVENT_TYPES } from "../../record/vocabulary";
import { EVENT_TERMS, PRESENCE_TERMS } from "../../words/terms";
import type { Bar } from "../lanes/bars";
import { GLYPHS } from "../lanes/glyph";
import { rectangle } from "../layout/outline";
import { barShapes, hasSigns } from "./bar-shapes";
import { isAside } from "./change-mark-shapes";
import { isIntended, joinLook } from "./join-shapes";
import type { LegendEntry, LegendGroup } from "./legend-shapes";
import { SIGN_FIELD } from "./legend-shapes";
import type { LineageDrawing } from "./lineage-drawing";
import { DIM, isJoinDrawn } from "./lineage-drawing";
import { isDayWithin, isWithin, todayLine } from "./lineage-ground";
import type { PathShape, PicturePalette } from "./picture";
import { pathShape } from "./picture";

export const lineageLegend = (scene: LineageDrawing, palette: PicturePalette): readonly LegendGroup[] => [
  { name: "Bars", entries: [...barEntries(scene, palette), ...groundEntries(scene, palette)] },
  { name: "Lines", entries: [...joinEntries(scene, palette), ...tickEntry(scene, palette)] },
  { name: "Changes", entries: changeEntries(scene, palette) },
];

/** The field of a sign, without the space beside it. */
const LENGTH = 26;
const LEFT = 2;
const MIDDLE = SIGN_FIELD.height / 2;

const PRESENCE_WORDS: Readonly<Record<Bar["presence"], string>> = {
  "on-record": `solid: ${PRESENCE_TERMS["on-record"].phrase}`,
  possible: `hatched: ${PRESENCE_TERMS.possible.phrase}`,
  proposed: `dashed: ${PRESENCE_TERMS.proposed.phrase}, for five years`,
  "no-longer-reported": `dotted: ${PRESENCE_TERMS["no-longer-reported"].phrase}, for five years`,
};

function barEntries({ chart }: LineageDrawing, palette: PicturePalette): readonly LegendEntry[] {
  const bars = chart.lanes.flatMap((lane) => lane.bars);
  const sign = (presence: Bar["presence"], after = false): readonly PathShape[] =>
    barShapes({ presence, x: LEFT, width: LENGTH, goesOn: { before: false, after } }, MIDDLE, palette);
  const presences = Object.entries(PRESENCE_WORDS) as [Bar["presence"], string][];
  return [
    ...presences
      .filter(([presence]) => bars.some((bar) => bar.presence === presence))
      .map(([presence, words]) => ({ words, sign: sign(presence) })),
    ...entryIf(bars.some(hasSigns), "angle: goes on beyond these years", sign("on-record", true)),
  ];
}

function groundEntries(
  { chart, comparedTo, today, lit }: LineageDrawing,
  palette: PicturePalette,
): readonly LegendEntry[] {
  const field = pathShape({ x: LEFT, y: 3, d: rectangle(LENGTH, 10) });
  const isCompared = comparedTo !== null && isWithin(chart.scale, comparedTo);
  return [
    { words: "shaded: the period", sign: [{ ...field, fill: palette.wash }] },
    ...entryIf(isCompared, "framed: the period it is compared with", [
      { ...field, stroke: palette.accent, dash: [3, 3] },
    ]),
    ...entryIf(isDayWithin(chart.scale, today), "dotted upright: today", [
      todayLine(palette, { x: 15, y: 1, height: 14 }),
    ]),
    ...entryIf(lit !== null, "pale: not in the line of what is selected", [
      { ...field, fill: palette.accent, opacity: DIM },
    ]),
  ];
}

function joinEntries(scene: LineageDrawing, palette: PicturePalette): readonly LegendEntry[] {
  const joins = scene.chart.marks
    .filter((mark) => isJoinDrawn(scene, mark))
    .map(({ replaces, datedEvent }) => ({ replaces, isIntended: isIntended(datedEvent.event.certainty) }));
  const line = (...classes: readonly string[]): readonly PathShape[] => [
    pathShape({ ...joinLook(new Set(classes), palette), x: LEFT, y: MIDDLE, d: `M0 0H${LENGTH}` }),
  ];
  return [
    ...entryIf(
      joins.some((join) => join.replaces && !join.isIntended),
      "leads to what came of it",
      line(),
    ),
    ...entryIf(
      joins.some((join) => join.isIntended),
      "dashed: only agreed, planned or proposed",
      line("planned"),
    ),
    ...entryIf(
      joins.some(({ replaces }) => !replaces),
      "thin: only functions or money transferred",
      line("passes"),
    ),
  ];
}

const tickEntry = ({ chart }: LineageDrawing, { change }: PicturePalette): readonly LegendEntry[] =>
  entryIf(chart.marks.some(isAside), "tick: the day of a mark that stands aside", [
    pathShape({ x: LEFT + 4, y: MIDDLE - 2, d: "M0-5V5H14V3", stroke: change }),
  ]);

function changeEntries({ chart }: LineageDrawing, { change }: PicturePalette): readonly LegendEntry[] {
  const drawn = new Set(chart.marks.map(({ datedEvent }) => datedEvent.event.type));
  const glyph = pathShape({ x: 15, y: MIDDLE, d: "", stroke: change, strokeWidth: 1.6, round: true });
  return EVENT_TYPES.filter((type) => drawn.has(type)).map((type) => ({
    words: EVENT_TERMS[type].phrase,
    sign: [{ ...glyph, d: GLYPHS[type] }],
  }));
}

const entryIf = (isDrawn: boolean, words: string, sign: readonly PathShape[]): readonly LegendEntry[] =>
  isDrawn ? [{ words, sign }] : [];
