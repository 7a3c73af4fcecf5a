import { shortNameOf } from "../../record/names";
import type { Organization } from "../../record/shape";
import type { Years } from "./box";
import { yearsIn } from "./box";
import type { PackItem } from "./ground";
import { wrapText } from "./measure";
import { CHIP_PADDING_X, COUNCIL_HEIGHT, GAP, HEADING_HEIGHT, SMALL_LINE, SMALL_SIZE } from "./metrics";
import { packColumns } from "./pack";
import type { Heading, Place, PlaceKind } from "./place";
import type { Section } from "./section";

export interface Small {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
}

export const small =
  (kind: PlaceKind) =>
  (body: Organization): Small => ({ id: body.id, kind, name: shortNameOf(body) });
export const smallPerson = ({ id, name }: { readonly id: string; readonly name: string }): Small => ({
  id,
  kind: "person",
  name,
});

export interface Grid {
  readonly columns: number;
  readonly column: number;
  readonly gap: number;
}

/** Small boxes in rows, under a heading: councils, other organisations, people. */
export function gridSection(
  section: Heading["section"],
  entities: readonly Small[],
  years: Years,
  grid: Grid,
): Section {
  if (entities.length === 0) return { places: [], headings: [], height: 0 };
  const named = entities.map((entity) => ({
    ...entity,
    lines: wrapText(entity.name, grid.column - 2 * CHIP_PADDING_X - 4, SMALL_SIZE),
  }));
  const heights = new Map(
    named.map(({ id, lines }) => [id, COUNCIL_HEIGHT + (lines.length - 1) * SMALL_LINE]),
  );
  const items = named.map(
    ({ id }): PackItem => ({
      id,
      span: 1,
      height: heights.get(id) ?? 0,
      years: yearsIn(years, id),
      after: null,
    }),
  );
  const { positions, height } = packColumns(items, grid.columns, grid.gap);
  const places = named.map(({ id, kind, lines }): Place => {
    const { column, y } = positions.get(id) ?? { column: 0, y: 0 };
    const x = column * (grid.column + GAP);
    const rect = { x, y: y + HEADING_HEIGHT, width: grid.column, height: heights.get(id) ?? 0 };
    return { id, kind, rect, lines, containerId: null, headHeight: rect.height };
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
