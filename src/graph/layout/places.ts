import type { Pieces } from "../../record/pieces";
import { atOnce } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import type { Years } from "./box";
import type { Grid } from "./grid-section";
import { gridSection } from "./grid-section";
import type { LayoutOptions } from "./layout-options";
import { COLUMN, COUNCIL_EDGE, COUNCIL_GAP, COUNCIL_WIDTH, columnsWidth } from "./metrics";
import type { Heading, Place } from "./place";
import type { Rect } from "./rect";
import type { Section } from "./section";
import { beside, moved, stacked } from "./section";
import { areaSections } from "./theme-section";
import { unplaced } from "./unplaced";
import { everyYear } from "./years-shown";

export interface Places {
  readonly places: ReadonlyMap<string, Place>;
  readonly headings: readonly Heading[];
  /** Around all of them. */
  readonly main: Rect;
}

/**
 * The place of everything in an area, computed once for all time from the record alone: periods show and hide, they never
 * move. Things that are never shown in the same year may share a place; a successor stands in or beside the place of what
 * it succeeded.
 */
export const placeAll = (record: PartnershipRecord, layout: LayoutOptions): Places =>
  atOnce(placing(record, layout));

/** The same, piece by piece. */
export function* placing(record: PartnershipRecord, layout: LayoutOptions): Pieces<Places> {
  const { areas, councils, telling } = yield* unplaced(record, layout);
  const themes = yield* areaSections(areas, layout.columns);
  // In so small a box there is no line to tell of another.
  const always = everyYear(record);
  const councilYears: Years = new Map(councils.map(({ id }) => [id, always]));
  const councilsIn = (grid: Grid): Section => gridSection("council", councils, councilYears, telling, grid);
  const atEdge = councilsIn({ columns: 1, column: COUNCIL_WIDTH, gap: COUNCIL_GAP });
  const isEdge =
    layout.councilsLeft && themes.height > 0 && councils.length > 0 && atEdge.height <= mostAtEdge(themes);
  const main = isEdge
    ? beside(atEdge, moved(themes, COUNCIL_EDGE, 0))
    : stacked([themes, councilsIn({ columns: layout.columns, column: COLUMN, gap: COUNCIL_GAP })]);
  const width = columnsWidth(layout.columns) + (isEdge ? COUNCIL_EDGE : 0);
  return {
    places: new Map(main.places.map((place) => [place.id, place])),
    headings: main.headings,
    main: { x: 0, y: 0, width, height: main.height },
  };
}

/** Along an edge that is longer, most of the plan would be empty: such councils stand in rows below. */
const mostAtEdge = (themes: Section): number => Math.max(HIGH_EDGE, 2 * themes.height);
const HIGH_EDGE = 1200;
