/** The legend of a lineage that leaves the explorer. */

import { hatching, rectangle } from "../../graph/layout/outline";
import type { LegendEntry, LegendGroup } from "../../graph/picture/legend-shapes";
import { SIGN_FIELD } from "../../graph/picture/legend-shapes";
import type { PathShape } from "../../graph/picture/picture";
import { pathShape } from "../../graph/picture/picture";
import type { EventType } from "../../record/vocabulary";
import { EVENT_TYPES } from "../../record/vocabulary";
import { EVENT_NAMES } from "../../words/event";
import { GLYPHS } from "../ChangeGlyph";
import { LIGHT_THEME } from "./lightTheme";

const { accent, ground, control, change, wash } = LIGHT_THEME;

/** @param types the kinds of changes that are drawn */
export const lineageLegend = (types: ReadonlySet<EventType>): readonly LegendGroup[] => [
  { name: "Bars", entries: BARS },
  { name: "Lines", entries: types.size > 0 ? LINES : [] },
  {
    name: "Changes",
    entries: EVENT_TYPES.filter((type) => types.has(type)).map((type) => ({
      words: EVENT_NAMES[type].toLowerCase(),
      sign: [glyph(GLYPHS[type])],
    })),
  },
];

const BAR = { width: 26, height: 10 } as const;
const bar = (look: Partial<PathShape>): PathShape =>
  pathShape({ x: 2, y: 3, d: rectangle(BAR.width, BAR.height), ...look });
const line = (look: Partial<PathShape>): PathShape =>
  pathShape({
    x: 2,
    y: SIGN_FIELD.height / 2,
    d: `M0 0H${BAR.width}`,
    stroke: change,
    strokeWidth: 2,
    ...look,
  });
const glyph = (d: string): PathShape =>
  pathShape({ x: 15, y: 8, d, stroke: change, strokeWidth: 1.6, round: true });

const BARS: readonly LegendEntry[] = [
  { words: "solid: on record", sign: [bar({ fill: accent })] },
  {
    words: "hatched: possible",
    sign: [
      bar({ d: hatching(BAR.width, BAR.height, 5), stroke: accent, strokeWidth: 1.6 }),
      bar({ stroke: accent }),
    ],
  },
  {
    words: "dashed: planned or proposed, for five years",
    sign: [bar({ fill: ground, stroke: accent, strokeWidth: 1.3, dash: [5, 3] })],
  },
  { words: "dotted: no later report, for five years", sign: [line({ stroke: control, dash: [1.5, 4] })] },
  { words: "shaded: the period", sign: [bar({ fill: wash })] },
];

const LINES: readonly LegendEntry[] = [
  { words: "leads to what came of it", sign: [line({})] },
  { words: "dashed: only agreed, planned or proposed", sign: [line({ dash: [4, 3] })] },
  { words: "thin: only work or money passed on", sign: [line({ strokeWidth: 1.2, opacity: 0.5 })] },
];
