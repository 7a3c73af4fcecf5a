/** The column of a narrow screen in one period: what is to be seen, one below another without a gap. */
import type { ColumnBox, ColumnSection } from "../layout/column";
import { COUNCIL_GAP } from "../layout/column";
import { HEADING_HEIGHT } from "../layout/metrics";
import type { Heading, Place } from "../layout/place";
import type { InColumn } from "./column-box";
import { boxInColumn } from "./column-box";
import type { Look } from "./look";
import { rowsOf } from "./rows";

export interface ColumnAt {
  readonly places: ReadonlyMap<string, Place>;
  readonly headings: readonly Heading[];
  /** Each as high as it is drawn here. */
  readonly looks: ReadonlyMap<string, Look>;
  readonly height: number;
}

/** In CSS pixels, between two boxes, and before a heading. */
const BOX_GAP = 9;
const SECTION_GAP = 14;

/**
 * @param looks of all that is to be seen
 * @param width of the column, in CSS pixels
 */
export function columnAt(
  sections: readonly ColumnSection[],
  looks: ReadonlyMap<string, Look>,
  width: number,
): ColumnAt {
  const headings: Heading[] = [];
  const all: InColumn[] = [];
  let y = 0;
  for (const { heading, boxes, abreast } of seenOf(sections, looks)) {
    headings.push({ ...heading, rect: { x: 0, y, width, height: HEADING_HEIGHT } });
    y += HEADING_HEIGHT;
    for (const row of rowsOf(boxes, abreast)) {
      const drawn = row.map((box, index) =>
        boxInColumn(box, looks, { x: index * (box.place.rect.width + COUNCIL_GAP), y }),
      );
      all.push(...drawn.flat());
      y += Math.max(...drawn.map(([box]) => box.look.height)) + BOX_GAP;
    }
    y += SECTION_GAP - BOX_GAP;
  }
  return {
    places: new Map(all.map(({ place }) => [place.id, place])),
    headings,
    looks: new Map(all.map(({ look }) => [look.id, look])),
    height: Math.max(0, y - SECTION_GAP),
  };
}

/** Sections and boxes that have something to show. */
const seenOf = (
  sections: readonly ColumnSection[],
  looks: ReadonlyMap<string, Look>,
): readonly ColumnSection[] =>
  sections.flatMap((section) => {
    const boxes = section.boxes.filter(({ place }: ColumnBox) => looks.has(place.id));
    return boxes.length === 0 ? [] : [{ ...section, boxes }];
  });
