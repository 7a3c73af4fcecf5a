import type { PartnershipRecord } from "../../record/record";
import type { Organization } from "../../record/shape";
import { themeOfNone } from "../../record/theme";
import type { Years } from "./box";
import { boxOf, yearsIn } from "./box";
import type { Grid } from "./grid-section";
import { gridSection, small } from "./grid-section";
import type { LayoutOptions } from "./layout-options";
import { COLUMN, COUNCIL_EDGE, COUNCIL_GAP, COUNCIL_WIDTH, columnsWidth } from "./metrics";
import type { Heading, Place } from "./place";
import { planMembersOf } from "./plan-members";
import type { Rect } from "./rect";
import type { Section } from "./section";
import { beside, moved, stacked } from "./section";
import { mostLines } from "./telling";
import { tellingOf } from "./telling-of";
import { areaSections } from "./theme-section";
import { everyYear, yearsShown } from "./years-shown";

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
export function placeAll(record: PartnershipRecord, layout: LayoutOptions): Places {
  const years = yearsShown(record);
  const telling = tellingOf(record, layout.lists ?? []);
  const cast = planMembersOf(record, layout.areaId, layout.lists);
  const boxes = [...cast.boxes].map(([head, chips]) => ({
    head,
    theme: head.theme ?? chips[0]?.theme ?? themeOfNone(record),
    box: boxOf(head, chips, years, Math.min(3, layout.columns), telling),
  }));
  const themes = areaSections(record, boxes, years, layout);
  // Those that are there in most years first, so that the edge of the plan has no holes, and long lists at its foot.
  const lists = ({ id }: Organization): boolean => mostLines(telling.listed(id, COUNCIL_WIDTH)) > 0;
  const councils = cast.councils
    .toSorted((a, b) => yearsIn(years, b.id).size - yearsIn(years, a.id).size)
    .toSorted((a, b) => Number(lists(a)) - Number(lists(b)))
    .map(small("council", telling));
  // In so small a box there is no line to tell of another.
  const always = everyYear(record);
  const councilYears: Years = new Map(councils.map(({ id }) => [id, always]));
  const councilsIn = (grid: Grid): Section => gridSection("council", councils, councilYears, telling, grid);
  const atEdge = councilsIn({ columns: 1, column: COUNCIL_WIDTH, gap: COUNCIL_GAP });
  const isEdge =
    layout.councilsLeft && boxes.length > 0 && councils.length > 0 && atEdge.height <= mostAtEdge(themes);
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
