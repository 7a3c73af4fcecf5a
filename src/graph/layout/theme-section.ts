import { EVERYWHERE } from "../../record/area";
import { grouped } from "../../record/grouped";
import type { Pieces } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import type { RegionPosition } from "./band";
import { bandsOf } from "./band";
import type { Box, Years } from "./box";
import { BAND_GAP, COLUMN, columnsWidth, GAP, HEADING_HEIGHT } from "./metrics";
import type { Packing } from "./pack";
import type { Heading, Place } from "./place";
import type { Headed, ThemeRegion } from "./region";
import { regionsOf } from "./region";
import type { Section } from "./section";
import { sideBySide, stacked } from "./section";

/** The regions of an area; named in its headings where there is more than one area. */
export interface AreaRegions {
  readonly areaId: string | null;
  readonly regions: readonly ThemeRegion[];
}

/** Of the whole record, each area keeps its own themes. */
export function areaRegions(
  record: PartnershipRecord,
  boxes: readonly Headed[],
  years: Years,
  areaId: string,
): readonly AreaRegions[] {
  if (areaId !== EVERYWHERE) return [{ areaId: null, regions: regionsOf(record, boxes, years) }];
  const areas = grouped(boxes, ({ head }) => [head.area_id]);
  return [...areas].map(([id, own]) => ({ areaId: id, regions: regionsOf(record, own, years) }));
}

/** One area below the other. */
export function* areaSections(areas: readonly AreaRegions[], columns: number): Pieces<Section> {
  const sections: Section[] = [];
  for (const area of areas) sections.push(yield* themeSection(area, columns));
  return stacked(sections);
}

function* themeSection({ areaId, regions }: AreaRegions, columns: number): Pieces<Section> {
  const bands: Section[] = [];
  for (const { positions } of bandsOf(regions, columns, HEADING_HEIGHT + BAND_GAP)) {
    const sections: Section[] = [];
    for (const position of positions) {
      const packing = yield* position.region.packing(position.columns);
      sections.push(regionSection(position, packing, areaId));
    }
    bands.push(sideBySide(sections, Math.max(...sections.map(({ height }) => height))));
  }
  return stacked(bands);
}

const columnX = (column: number): number => column * (COLUMN + GAP);

function regionSection(
  { region, column, columns }: RegionPosition<ThemeRegion>,
  packing: Packing,
  areaId: string | null,
): Section {
  const x = columnX(column);
  const places = region.members.flatMap(({ box }) => {
    const position = packing.positions.get(box.id) ?? { column: 0, y: 0 };
    return placesOfBox(box, x + columnX(position.column), position.y + HEADING_HEIGHT);
  });
  const rect = { x, y: 0, width: columnsWidth(columns), height: HEADING_HEIGHT };
  const headings = region.themes.map((theme): Heading => {
    const own = region.members.filter((headed) => headed.theme === theme);
    const ids = own.flatMap(({ box }) => [box.id, ...box.chips.map((chip) => chip.id)]);
    return { id: `${areaId ?? ""}/${theme}`, section: theme, areaId, ids, rect };
  });
  return { places, headings, height: packing.height + HEADING_HEIGHT };
}

function placesOfBox(box: Box, x: number, y: number): readonly Place[] {
  const rect = { x, y, width: columnsWidth(box.span), height: box.height };
  const head: Place = {
    id: box.id,
    kind: "box",
    rect,
    lines: box.lines,
    containerId: null,
    headHeight: box.headHeight,
    foot: box.foot,
    room: box.room,
    listed: box.listed,
  };
  const chips = box.chips.map((chip): Place => {
    const rect = { ...chip.rect, x: x + chip.rect.x, y: y + chip.rect.y };
    return { ...chip, kind: "chip", rect, containerId: box.id };
  });
  return [head, ...chips];
}
