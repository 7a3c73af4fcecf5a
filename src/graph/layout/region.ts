import { inOrderOfDescent } from "../../lineage/descent";
import type { Pieces } from "../../record/pieces";
import { atOnce } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import type { Organization } from "../../record/shape";
import { inThemes } from "../../record/theme";
import type { Theme } from "../../record/vocabulary";
import type { Box, Years } from "./box";
import { closesUp, heightOfBoxIn, yearsOfBox } from "./box";
import { ROW_GAP } from "./metrics";
import type { Packing } from "./pack";
import { isLarge, packerOf } from "./pack";
import type { PackItem } from "./parcel";
import { mostTogether } from "./parcel";

/** A body that heads a box of the plan, with its box. */
export interface Headed {
  readonly head: Organization;
  readonly box: Box;
  /** Of the first board in it, where the body has none of its own: so it is with another organisation. */
  readonly theme: Theme;
}

/** A piece of ground: the boxes of one theme, or of several that are never shown in the same year. */
export interface ThemeRegion {
  readonly members: readonly Headed[];
  readonly themes: readonly Theme[];
  /** Found once for each number of columns. */
  readonly packing: (columns: number) => Pieces<Packing>;
  /** About as high as it will be, where it is large; infinite where the widest box does not fit. */
  readonly heightIn: (columns: number) => number;
}

export function regionsOf(
  record: PartnershipRecord,
  boxes: readonly Headed[],
  years: Years,
): readonly ThemeRegion[] {
  const byTheme = inThemes(record, boxes, ({ theme }) => theme).map(([, members]) => members);
  return sharingGround(byTheme, years).map((members) => regionOf(record, members, years));
}

/** Joins groups that are never shown in the same year, so that no ground lies fallow. */
function sharingGround(groups: readonly (readonly Headed[])[], years: Years): readonly (readonly Headed[])[] {
  const layouts: { members: readonly Headed[]; years: ReadonlySet<number> }[] = [];
  for (const members of groups) {
    const own = new Set(members.flatMap(({ box }) => [...yearsOfBox(box, years)]));
    const free = layouts.find((layout) => ![...own].some((year) => layout.years.has(year)));
    if (free) {
      free.members = [...free.members, ...members];
      free.years = new Set([...free.years, ...own]);
    } else layouts.push({ members, years: own });
  }
  return layouts.map(({ members }) => members);
}

function regionOf(record: PartnershipRecord, members: readonly Headed[], years: Years): ThemeRegion {
  const boxes = new Map(members.map(({ box }) => [box.id, box]));
  const items = inOrderOfDescent(record, [...boxes.keys()]).flatMap(({ id, after }) => {
    const box = boxes.get(id);
    if (!box) return [];
    const item: PackItem = { id, after, span: box.span, height: box.height, years: yearsOfBox(box, years) };
    return [closesUp(box) ? { ...item, heightIn: (year: number) => heightOfBoxIn(box, years, year) } : item];
  });
  const widest = Math.max(...items.map(({ span }) => span));
  const pack = packerOf(items, ROW_GAP);
  const packings = new Map<number, Packing>();
  function* packing(columns: number): Pieces<Packing> {
    const known = packings.get(columns) ?? (yield* pack(columns));
    packings.set(columns, known);
    return known;
  }
  const together = isLarge(items) ? mostTogether(items, ROW_GAP) : null;
  const height = (columns: number): number =>
    together === null ? atOnce(packing(columns)).height : together / columns;
  return {
    members,
    themes: [...new Set(members.map(({ theme }) => theme))],
    packing,
    heightIn: (columns) => (columns < widest ? Number.POSITIVE_INFINITY : height(columns)),
  };
}
