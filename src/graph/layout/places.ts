import type { PartnershipRecord } from "../../record/record";
import type { Years } from "./box";
import { boxOf, yearsIn } from "./box";
import { gridSection, small, smallPerson } from "./grid-section";
import type { LayoutOptions } from "./layout-options";
import { COLUMN, COUNCIL_EDGE, COUNCIL_GAP, COUNCIL_WIDTH, columnsWidth } from "./metrics";
import type { Heading, Place } from "./place";
import { planMembersOf } from "./plan-members";
import type { Rect } from "./rect";
import { beside, moved, stacked } from "./section";
import { areaSections } from "./theme-section";
import { everyYear, yearsShown } from "./years-shown";

export interface Places {
  readonly places: ReadonlyMap<string, Place>;
  readonly headings: readonly Heading[];
  /** What the opening view shows: councils and themes, without what is only there on demand. */
  readonly main: Rect;
  /** With what is only there on demand. */
  readonly all: Rect;
}

/**
 * The place of everything in an area, computed once for all time from the record alone: periods show and hide, they never
 * move. Things that are never shown in the same year may share a place; a successor stands in or beside the place of what
 * it succeeded.
 */
export function placeAll(record: PartnershipRecord, layout: LayoutOptions): Places {
  const years = yearsFor(record, layout);
  const cast = planMembersOf(record, layout.areaId);
  const boxes = [...cast.boxes].map(([head, chips]) => ({
    head,
    box: boxOf(head, chips, years, Math.min(3, layout.columns)),
  }));
  const left = layout.councilsLeft ? COUNCIL_EDGE : 0;
  const width = columnsWidth(layout.columns);
  const themes = areaSections(record, boxes, years, layout);
  // Those that are there in most years first, so that the edge of the plan has no holes.
  const councils = cast.councils
    .toSorted((a, b) => yearsIn(years, b.id).size - yearsIn(years, a.id).size)
    .map(small("council"));
  const councilSection = layout.councilsLeft
    ? gridSection("council", councils, years, { columns: 1, column: COUNCIL_WIDTH, gap: COUNCIL_GAP })
    : gridSection("council", councils, years, { columns: layout.columns, column: COLUMN, gap: COUNCIL_GAP });
  const main = layout.councilsLeft
    ? beside(councilSection, moved(themes, left, 0))
    : stacked([themes, councilSection]);
  const below = { columns: layout.columns, column: COLUMN, gap: COUNCIL_GAP };
  const onDemand = [
    gridSection("organisations", cast.organisations.map(small("organisation")), years, below),
    gridSection("people", cast.people.map(smallPerson), years, below),
  ];
  const all = stacked([main, ...onDemand.map((section) => moved(section, left, 0))]);
  return {
    places: new Map(all.places.map((place) => [place.id, place])),
    headings: all.headings,
    main: { x: 0, y: 0, width: left + width, height: main.height },
    all: { x: 0, y: 0, width: left + width, height: all.height },
  };
}

/** The years in which each entity is shown, as far as the layout goes by them. */
export function yearsFor(record: PartnershipRecord, { apart }: LayoutOptions): Years {
  if (!apart) return yearsShown(record);
  const always = everyYear(record);
  return new Map([...record.organizations, ...record.persons].map(({ id }) => [id, always]));
}
