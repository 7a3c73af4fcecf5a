import type { LineageChart } from "../../graph/lanes/chart";
import type { LaneHeading } from "../../graph/lanes/lanes";
import { litBy } from "../../graph/lanes/lighting";
import type { Caption } from "../../graph/picture/framed-picture";
import type { LineageDrawing } from "../../graph/picture/lineage-drawing";
import { lineagePicture } from "../../graph/picture/lineage-picture";
import type { Picture } from "../../graph/picture/picture";
import { documentsCited } from "../../record/coverage";
import { lineageShown } from "../../store/lineage";
import type { ExplorerState } from "../../store/state";
import { today } from "../../time/day";
import { yearsInWords } from "../../time/words";
import { areaInWords } from "../../words/area";
import { documentInWords } from "../../words/citation";
import { headingInWords } from "../../words/headings";
import { periodsInWords } from "./captionWords";
import { LIGHT_PALETTE } from "./lightTheme";

/** The lineage of the state's area and years, drawn so wide, in CSS pixels. */
export function pictureOfLineage(state: ExplorerState, width: number): Picture {
  const { drawing, caption } = lineageToDraw(state, width);
  return lineagePicture(drawing, caption, LIGHT_PALETTE);
}

export interface LineageToDraw {
  readonly drawing: LineageDrawing;
  readonly caption: Omit<Caption, "legend">;
}

/** What of the lineage is to be seen in so many CSS pixels, and the words around it. */
export function lineageToDraw(state: ExplorerState, width: number): LineageToDraw {
  const { record, areaId, period, comparedTo, selectedId } = state;
  const chart = lineageShown(state, width);
  const caption = {
    title: `Lineage of partnerships in ${areaInWords(record, areaId)}, ${yearsInWords(chart.scale.years)}`,
    record: record.title,
    asAt: `as at ${periodsInWords(state)}`,
    sources: documentsCited(record, idsOn(chart)).map((id) => documentInWords(record, id)),
  };
  const lit = litBy(record, chart, selectedId, state);
  const headingOf = ({ theme, areaId: of }: LaneHeading): string => headingInWords(record, theme, of);
  const drawing = { chart, width, period, comparedTo, today: today(), selectedId, lit, headingOf };
  return { drawing, caption };
}

/** The bodies and the changes that are drawn. */
const idsOn = ({ lanes, marks }: LineageChart): ReadonlySet<string> =>
  new Set([...lanes.map(({ id }) => id), ...marks.map(({ datedEvent }) => datedEvent.event.id)]);
