import { EVERYWHERE } from "../../record/area";
import { grouped } from "../../record/grouped";
import type { PartnershipRecord } from "../../record/record";
import type { RegionPosition } from "./band";
import { bandsOf } from "./band";
import type { Box, Years } from "./box";
import { BAND_GAP, COLUMN, columnsWidth, GAP, HEADING_HEIGHT } from "./metrics";
import type { Heading, Place } from "./place";
import type { Headed, ThemeRegion } from "./region";
import { regionsOf } from "./region";
import type { Section } from "./section";
import { sideBySide, stacked } from "./section";

interface SectionOptions {
  readonly areaId: string;
  readonly columns: number;
}

/** Of the whole record, each area keeps its own themes, one area below the other. */
export function areaSections(
  record: PartnershipRecord,
  boxes: readonly Headed[],
  years: Years,
  { areaId, columns }: SectionOptions,
): Section {
  if (areaId !== EVERYWHERE) return themeSection(regionsOf(record, boxes, years), columns, null);
  const areas = grouped(boxes, ({ head }) => [head.area_id]);
  return stacked([...areas].map(([id, own]) => themeSection(regionsOf(record, own, years), columns, id)));
}

/** @param areaId named in the headings; null where there is but one area */
function themeSection(regions: readonly ThemeRegion[], columns: number, areaId: string | null): Section {
  const bands = bandsOf(regions, columns, HEADING_HEIGHT + BAND_GAP);
  return stacked(
    bands.map(({ positions }) => {
      const sections = positions.map((position) => regionSection(position, areaId));
      return sideBySide(sections, Math.max(...sections.map(({ height }) => height)));
    }),
  );
}

const columnX = (column: number): number => column * (COLUMN + GAP);

function regionSection(
  { region, column, columns }: RegionPosition<ThemeRegion>,
  areaId: string | null,
): Section {
  const x = columnX(column);
  const packing = region.packedIn(columns);
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
