import type { PartnershipRecord } from "../../record/record";
import { MOST_COLUMNS } from "./layout-options";
import { NAME_LINE, PADDING_Y, ROW_GAP, SMALL_LINE } from "./metrics";
import { planMembersOf } from "./plan-members";
import { yearsShown } from "./years-shown";

/** Of a box with a name of one line. */
const LOWEST_BOX = 2 * PADDING_Y + NAME_LINE + SMALL_LINE;

/** No plan of an area is less high than this, in its units: what is shown in the fullest year would fill all columns to there. */
export function leastHeight(record: PartnershipRecord, areaId: string): number {
  const together = new Map<number, number>();
  for (const { id } of planMembersOf(record, areaId).boxes.keys())
    for (const year of yearsShown(record).get(id) ?? []) together.set(year, (together.get(year) ?? 0) + 1);
  const rows = Math.ceil(Math.max(0, ...together.values()) / MOST_COLUMNS);
  return rows * (LOWEST_BOX + ROW_GAP) - ROW_GAP;
}
