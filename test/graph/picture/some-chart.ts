/** A lineage of two lanes as numbers: a forum that a board replaced. */
import type { Bar } from "../../../src/graph/lanes/bars";
import type { ChangeMark } from "../../../src/graph/lanes/change-mark";
import type { ChartLane, LineageChart } from "../../../src/graph/lanes/chart";
import type { LineageDrawing } from "../../../src/graph/picture/lineage-drawing";
import type { DatedEvent } from "../../../src/record/dated-event";
import { datedEvents } from "../../../src/record/dated-event";
import type { ChangeEvent } from "../../../src/record/shape";
import { dayOf } from "../../../src/time/day";
import { yearOf } from "../../../src/time/period";
import { smallRecord } from "../../small-record";

const [happened] = datedEvents(smallRecord());

const changed = (event: Partial<ChangeEvent>): DatedEvent => {
  if (!happened) throw new Error("Expected the small record to tell a change");
  return { ...happened, event: { ...happened.event, ...event } };
};

/** The board replaces the forum: the line leads from one lane down to the other, where the glyph stands. */
export const someMark = (more: Partial<ChangeMark> = {}, event: Partial<ChangeEvent> = {}): ChangeMark => ({
  key: "replaced",
  datedEvent: changed(event),
  laneId: "board",
  x: 300,
  trueX: 300,
  y: 85,
  from: [{ id: "forum", y: 55 }],
  to: [{ id: "board", y: 85 }],
  replaces: true,
  ...more,
});

export const someBar = (more: Partial<Bar> = {}): Bar => ({
  presence: "on-record",
  x: 100,
  width: 200,
  goesOn: { before: false, after: false },
  ...more,
});

export const someLane = (id: string, y: number, bars: readonly Bar[]): ChartLane => ({
  id,
  y,
  label: { text: `The ${id}`, x: bars[0]?.x ?? 0, anchor: "start", isShortened: false },
  bars,
});

export const SOME_CHART: LineageChart = {
  scale: { years: { first: 2009, last: 2012 }, left: 12, right: 788 },
  lanes: [
    someLane("forum", 34, [someBar()]),
    someLane("board", 64, [someBar({ presence: "possible", x: 300 })]),
  ],
  headings: [{ theme: "safety", areaId: null, y: 0 }],
  marks: [someMark()],
  links: [],
  height: 94,
};

export const someDrawing = (
  more: Partial<LineageDrawing> = {},
  chart: Partial<LineageChart> = {},
): LineageDrawing => ({
  chart: { ...SOME_CHART, ...chart },
  width: 800,
  period: yearOf(2010),
  comparedTo: null,
  today: dayOf(2030),
  headingOf: ({ theme }) => `About ${theme}`,
  selectedId: null,
  lit: null,
  ...more,
});
