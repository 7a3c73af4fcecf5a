import type { Presence } from "../../src/record/presence";
import type { PartnershipRecord } from "../../src/record/record";
import { entityIn, sliceAt } from "../../src/record/slice";
import { boundsOf } from "../../src/time/edtf";
import { singleDay } from "../../src/time/period";

/** How a body stands on a day, such as 2015-03-31. */
export function presenceAt(record: PartnershipRecord | null, id: string | undefined, day: string): Presence {
  if (!record || id === undefined) throw new Error(`Expected a body of a record; found ${id}`);
  return entityIn(sliceAt(record, singleDay(boundsOf(day).earliest)), id).presence;
}
