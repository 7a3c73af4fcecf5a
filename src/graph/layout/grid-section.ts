import type { Organization } from "../../record/shape";
import type { Years } from "./box";
import { yearsIn } from "./box";
import { COUNCIL_SPARE } from "./foot";
import { wrapText } from "./measure";
import {
  CHIP_PADDING_X,
  COUNCIL_HEIGHT,
  COUNCIL_MARKS,
  GAP,
  HEADING_HEIGHT,
  SMALL_LINE,
  SMALL_SIZE,
} from "./metrics";
import { packColumns } from "./pack";
import { packRows } from "./pack-rows";
import type { PackItem } from "./parcel";
import type { Heading, Place, PlaceKind } from "./place";
import type { Section } from "./section";
import type { Telling } from "./telling";
import { mostLines } from "./telling";

export interface Small {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
}

export const small =
  (kind: PlaceKind, telling: Telling) =>
  (body: Organization): Small => ({ id: body.id, kind, name: telling.nameOf(body, null).short });

export interface Grid {
  readonly columns: number;
  readonly column: number;
  readonly gap: number;
}

/** Small boxes in rows, under a heading. */
export function gridSection(
  section: Heading["section"],
  entities: readonly Small[],
  years: Years,
  telling: Telling,
  grid: Grid,
): Section {
  if (entities.length === 0) return { places: [], headings: [], height: 0 };
  const unplaced = entities.map((entity) => smallPlace(entity, telling, grid.column));
  const inner = innerOf(grid.column);
  const items = unplaced.map(
    ({ id, rect, headHeight, room }): PackItem => ({
      id,
      span: 1,
      height: rect.height,
      ...(room > 0 && {
        heightIn: (year: number) => headHeight + (telling.listed(id, inner).get(year) ?? 0) * SMALL_LINE,
      }),
      years: yearsIn(years, id),
      after: null,
    }),
  );
  const listsNobody = unplaced.every(({ room }) => room === 0);
  const { positions, height } = (listsNobody ? packRows : packColumns)(items, grid.columns, grid.gap);
  const places = unplaced.map((place): Place => {
    const { column, y } = positions.get(place.id) ?? { column: 0, y: 0 };
    return { ...place, rect: { ...place.rect, x: column * (grid.column + GAP), y: y + HEADING_HEIGHT } };
  });
  const width = grid.columns * grid.column + (grid.columns - 1) * GAP;
  const heading: Heading = {
    id: section,
    section,
    areaId: null,
    ids: entities.map(({ id }) => id),
    rect: { x: 0, y: 0, width, height: HEADING_HEIGHT },
  };
  return { places, headings: [heading], height: height + HEADING_HEIGHT };
}

const innerOf = (column: number): number => column - 2 * CHIP_PADDING_X - 2;

/** At the corner of the section. */
export function smallPlace({ id, kind, name }: Small, telling: Telling, width: number): Place {
  const lines = wrapText(name, innerOf(width), SMALL_SIZE);
  const foot = telling.footOf(id, innerOf(width), COUNCIL_SPARE);
  const listed = telling.listed(id, innerOf(width));
  const room = mostLines(listed);
  const headHeight = COUNCIL_HEIGHT + (lines.length - 1) * SMALL_LINE + (foot > 0 ? COUNCIL_MARKS : 0);
  const rect = { x: 0, y: 0, width, height: headHeight + room * SMALL_LINE };
  return { id, kind, rect, lines, containerId: null, headHeight, foot, room, listed };
}
