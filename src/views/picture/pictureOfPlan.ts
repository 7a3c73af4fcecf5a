import type { Size } from "../../graph/layout/camera";
import type { LayoutOptions } from "../../graph/layout/layout-options";
import type { Heading } from "../../graph/layout/place";
import type { Caption } from "../../graph/picture/framed-picture";
import type { Picture } from "../../graph/picture/picture";
import type { PlanDrawing } from "../../graph/picture/plan-drawing";
import { planPicture } from "../../graph/picture/plan-picture";
import { clearLines } from "../../graph/plan/clear-lines";
import { edgeLooks } from "../../graph/plan/edge-look";
import { looksBesideWay } from "../../graph/plan/lit-way";
import { documentsCited } from "../../record/coverage";
import type { PartnershipRecord } from "../../record/record";
import { comparedPeriods } from "../../store/compared";
import { connectionShown, litWay } from "../../store/connection";
import { layoutOn, placesOf, planEdgesOf, planRoutesOf } from "../../store/derived";
import { listsOf } from "../../store/lists";
import { looksAt } from "../../store/looks";
import { sliceOf } from "../../store/slices";
import type { ExplorerState } from "../../store/state";
import { areaInWords } from "../../words/area";
import { documentInWords } from "../../words/citation";
import { distinctName } from "../../words/distinct-name";
import { headingInWords } from "../../words/headings";
import { periodsInWords } from "./captionWords";
import { LIGHT_PALETTE } from "./lightTheme";

/** The plan of the state's period, or of the two that are compared, laid out as on a screen of the given size. */
export function pictureOfPlan(state: ExplorerState, size: Size): Picture {
  const { record, areaId } = state;
  const drawing = planToDraw(state, layoutOn(record, { areaId, lists: listsOf(state), size }));
  return planPicture(drawing, captionOfPlan(state, drawing), LIGHT_PALETTE);
}

/** What of the plan is to be seen, and where. */
export function planToDraw(state: ExplorerState, layout: LayoutOptions): PlanDrawing {
  const { record, period, selectedId } = state;
  const compared = comparedPeriods(state);
  const [places, edges, seen] = [
    placesOf(record, layout),
    planEdgesOf(record, layout),
    looksAt(record, { sight: state, layout }),
  ];
  const routeOf = planRoutesOf(record, layout);
  const slice = sliceOf(record, compared?.[1] ?? period);
  const connection = connectionShown(state);
  const way = connection && litWay(record, connection);
  const looks = way ? looksBesideWay(seen, places.places, way) : seen;
  const all = edgeLooks(edges, looks, slice, { hoveredId: null, selectedId, way });
  const mixesYears = compared !== null || state.facets.has("silent");
  const lines = mixesYears ? clearLines(record, all, { places, edges, looks, routeOf }) : all;
  const headingOf = (heading: Heading): string => headingInWords(record, heading.section, heading.areaId);
  return { places, looks, edges, lines, routeOf, selectedId, headingOf };
}

/** The words around the plan; they are the same in every layout. */
export function captionOfPlan(state: ExplorerState, drawing: PlanDrawing): Omit<Caption, "legend"> {
  const { record, areaId } = state;
  const sources = documentsCited(record, idsOnPlan(record, drawing));
  return {
    title: `Partnerships in ${areaInWords(record, areaId)}, ${periodsInWords(state)}${selectionInWords(state)}`,
    record: record.title,
    asAt: `as at ${periodsInWords(state)}`,
    sources: sources.map((id) => documentInWords(record, id)),
  };
}

const selectionInWords = ({ record, selectedId }: ExplorerState): string =>
  selectedId === null ? "" : `: ${distinctName(record, selectedId)}`;

/** The items of the record that the plan shows: entities, ties and changes. */
function idsOnPlan(record: PartnershipRecord, { looks, edges, lines }: PlanDrawing): ReadonlySet<string> {
  const seen = edges.filter(({ id }) => lines.has(id));
  const changes = record.change_events.filter((event) =>
    seen.some(({ id }) => id.startsWith(`${event.id}/`)),
  );
  return new Set([
    ...[...looks.values()].filter(({ classes }) => classes !== "frame").map(({ id }) => id),
    ...[...looks.values()].flatMap(({ told }) => told.map(({ id }) => id)),
    ...seen.flatMap(({ itemId }) => itemId ?? []),
    ...changes.map(({ id }) => id),
  ]);
}
