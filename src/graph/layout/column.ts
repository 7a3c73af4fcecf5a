/**
 * The plan of a narrow screen: one column, themes in their order, a successor next to its predecessor, in an order that is the same
 * in every period; but no room is kept for what is not there. What comes and goes opens and closes in its place.
 */
import { inFamilies } from "../../lineage/family";
import { EVERYWHERE } from "../../record/area";
import { grouped } from "../../record/grouped";
import type { PartnershipRecord } from "../../record/record";
import type { Organization } from "../../record/shape";
import { inThemes } from "../../record/theme";
import type { Theme } from "../../record/vocabulary";
import { chipOf, nameLines } from "./box";
import { small, smallPlace } from "./grid-section";
import type { BoxList } from "./layout-options";
import { CHIP_GAP, NAME_LINE, PADDING_X, PADDING_Y, SMALL_LINE } from "./metrics";
import type { Heading, Place } from "./place";
import { planMembersOf } from "./plan-members";
import type { Telling } from "./telling";
import { mostLines } from "./telling";
import { tellingOf } from "./telling-of";

/** What is laid out for a narrow screen. */
export interface ColumnOptions {
  readonly areaId: string;
  /** Of the column, in CSS pixels. */
  readonly width: number;
  readonly lists: readonly BoxList[];
}

/** A box with what stands in it; each measured, and none at its place yet. */
export interface ColumnBox {
  readonly place: Place;
  readonly chips: readonly Place[];
}

/** A heading with what it heads; boxes stand one below another, small boxes in rows. */
export interface ColumnSection {
  readonly heading: Omit<Heading, "rect">;
  readonly boxes: readonly ColumnBox[];
  /** How many stand beside each other. */
  readonly abreast: number;
}

/** Everything that is ever in the column, in its order. */
export function columnOf(record: PartnershipRecord, options: ColumnOptions): readonly ColumnSection[] {
  const telling = tellingOf(record, options.lists);
  const { boxes, councils } = planMembersOf(record, options.areaId, options.lists);
  const heads = [...boxes.keys()];
  const areas =
    options.areaId === EVERYWHERE
      ? [...grouped(heads, ({ area_id }) => [area_id])]
      : [[null, heads] as const];
  const themes = areas.flatMap(([areaId, ofArea]) =>
    // A box without a theme has that of what stands in it.
    inThemes(record, ofArea, (head) => head.theme ?? boxes.get(head)?.[0]?.theme).map(
      ([theme, ofTheme]): ColumnSection => {
        const ordered = inFamilyOrder(record, ofTheme);
        const own = ordered.map((head) => boxOf(head, boxes.get(head) ?? [], options.width, telling));
        return { heading: headingOf(theme, areaId, own), boxes: own, abreast: 1 };
      },
    ),
  );
  return [...themes, ...councilSection(councils, options.width, telling)];
}

function inFamilyOrder(record: PartnershipRecord, heads: readonly Organization[]): readonly Organization[] {
  const byId = new Map(heads.map((head) => [head.id, head]));
  return inFamilies(record, [...byId.keys()]).flatMap((id) => byId.get(id) ?? []);
}

function headingOf(
  section: Theme,
  areaId: string | null,
  boxes: readonly ColumnBox[],
): ColumnSection["heading"] {
  const ids = boxes.flatMap(({ place, chips }) => [place.id, ...chips.map(({ id }) => id)]);
  return { id: `${areaId ?? ""}/${section}`, section, areaId, ids };
}

/** Narrower than that two names would not stand beside each other. */
const LEAST_TWO_CHIPS = 250;

function boxOf(
  head: Organization,
  subgroups: readonly Organization[],
  width: number,
  telling: Telling,
): ColumnBox {
  const inner = width - 2 * PADDING_X;
  const lines = nameLines(telling.nameOf(head, null), inner);
  const foot = telling.footOf(head.id, inner, 1);
  const room = mostLines(telling.listed(head.id, inner));
  const headHeight = 2 * PADDING_Y + lines.length * NAME_LINE + (1 + foot) * SMALL_LINE;
  const rect = { x: 0, y: 0, width, height: headHeight + room * SMALL_LINE };
  const place: Place = { id: head.id, kind: "box", rect, lines, containerId: null, headHeight, foot, room };
  const chipWidth = inner >= LEAST_TWO_CHIPS ? (inner - CHIP_GAP) / 2 : inner;
  const chips = subgroups.map(
    (body): Place => ({ ...chipOf(body, head.id, chipWidth, telling), kind: "chip", containerId: head.id }),
  );
  return { place, chips };
}

/** Between two councils beside each other, in CSS pixels. */
export const COUNCIL_GAP = 8;

function councilSection(
  councils: readonly Organization[],
  width: number,
  telling: Telling,
): readonly ColumnSection[] {
  if (councils.length === 0) return [];
  const own = (width - COUNCIL_GAP) / 2;
  const boxes = councils.map((body) => ({
    place: smallPlace(small("council", telling)(body), telling, own),
    chips: [],
  }));
  const ids = councils.map(({ id }) => id);
  return [{ heading: { id: "council", section: "council", areaId: null, ids }, boxes, abreast: 2 }];
}
