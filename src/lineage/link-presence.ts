import type { Bearing } from "../record/dated-event";
import { bearingOn, datedEventOf } from "../record/dated-event";
import type { Presence } from "../record/presence";
import { rankOf } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";
import type { Link } from "./link";

/** How a link stands in a period: no surer than what it joins. Of a succession, whether it was then. */
export function linkPresenceIn(record: PartnershipRecord, slice: Slice, link: Link): Presence {
  const ends = [link.from, link.to].map((id) => entityIn(slice, id).presence);
  return [ownPresence(record, slice, link), ...ends].reduce((weakest, each) =>
    rankOf(each) > rankOf(weakest) ? each : weakest,
  );
}

/** Apart from what it joins. A part and its whole are there for as long as both are. */
function ownPresence(record: PartnershipRecord, slice: Slice, { kind, item }: Link): Presence {
  if (kind !== "succession") return entityIn(slice, item.id).presence;
  const bearing = bearingOn(datedEventOf(record, item), slice.period);
  return bearing === null ? "absent" : PRESENCE_OF[bearing];
}

const PRESENCE_OF: Readonly<Record<Bearing, Presence>> = {
  in: "on-record",
  "perhaps-in": "possible",
  agreed: "possible",
  announced: "proposed",
  expected: "proposed",
};
