/** All that stands on a plan, measured, before anything has its place: for plans of however many columns it is the same. */
import { perRecord } from "../../record/per-record";
import type { Pieces } from "../../record/pieces";
import { flatMapped } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import type { Organization } from "../../record/shape";
import { themeOfNone } from "../../record/theme";
import { boxOf, MOST_SPAN, yearsIn } from "./box";
import type { Small } from "./grid-section";
import { small } from "./grid-section";
import type { LayoutOptions } from "./layout-options";
import { COUNCIL_WIDTH } from "./metrics";
import { planMembersOf } from "./plan-members";
import type { Headed } from "./region";
import type { Telling } from "./telling";
import { mostLines } from "./telling";
import { tellingOf } from "./telling-of";
import type { AreaRegions } from "./theme-section";
import { areaRegions } from "./theme-section";
import { yearsShown } from "./years-shown";

export interface Unplaced {
  readonly areas: readonly AreaRegions[];
  /** In the order in which they stand. */
  readonly councils: readonly Small[];
  readonly telling: Telling;
}

const known = perRecord(() => new Map<string, Unplaced>());

/** Measured once. */
export function* unplaced(record: PartnershipRecord, layout: LayoutOptions): Pieces<Unplaced> {
  const { areaId, lists = [], columns } = layout;
  const key = JSON.stringify([areaId, lists, Math.min(MOST_SPAN, columns)]);
  const measured = known(record).get(key) ?? (yield* measure(record, layout));
  known(record).set(key, measured);
  return measured;
}

function* measure(record: PartnershipRecord, layout: LayoutOptions): Pieces<Unplaced> {
  const years = yield* yearsShown.pieces(record);
  const telling = tellingOf(record, layout.lists ?? []);
  const cast = planMembersOf(record, layout.areaId, layout.lists);
  const boxes = yield* flatMapped(
    [...cast.boxes],
    ([head, chips]): Headed => ({
      head,
      theme: head.theme ?? chips[0]?.theme ?? themeOfNone(record),
      box: boxOf(head, chips, years, Math.min(MOST_SPAN, layout.columns), telling),
    }),
  );
  // Those that are there in most years first, so that the edge of the plan has no holes, and long lists at its foot.
  const lists = ({ id }: Organization): boolean => mostLines(telling.listed(id, COUNCIL_WIDTH)) > 0;
  const councils = cast.councils
    .toSorted((a, b) => yearsIn(years, b.id).size - yearsIn(years, a.id).size)
    .toSorted((a, b) => Number(lists(a)) - Number(lists(b)))
    .map(small("council", telling));
  return { areas: areaRegions(record, boxes, years, layout.areaId), councils, telling };
}
