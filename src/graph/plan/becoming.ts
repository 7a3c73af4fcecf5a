/** What becomes what in a step from one period to another, so that it can be seen to. */
import type { Succession } from "../../lineage/succession";
import { isReplacement, successionId, successionsFrom, successionsTo } from "../../lineage/succession";
import { isInForce } from "../../record/presence";
import type { PartnershipRecord } from "../../record/record";
import type { Place } from "../layout/place";
import type { Rect } from "../layout/rect";
import type { Look } from "./look";

/** One goes over into another: of three that merge there are three, each into the same. */
export interface Becoming {
  /** Where it stood, in the period that is left. */
  readonly from: Rect;
  /** Where what it becomes stands. */
  readonly to: Rect;
  /** The line that tells it on the plan, where that is drawn. */
  readonly lineId: string;
}

type Places = ReadonlyMap<string, Place>;
type Looks = ReadonlyMap<string, Look>;
/** Another body, and the succession by which it is met. */
type Kin = readonly [id: string, by: Succession];

/**
 * Forward in time predecessors go over into what succeeds them, when that comes and when they go: in the year of a merger both are
 * there. Backward in time what succeeded them goes back into them. What came and went between the two periods is passed through.
 */
export function becomingsOf(
  record: PartnershipRecord,
  places: Places,
  before: Looks,
  after: Looks,
): readonly Becoming[] {
  const stays = (id: string): boolean => stands(before, id) && stands(after, id);
  const isSeen = (id: string): boolean => stands(before, id) || stands(after, id);
  const kin = (toId: string): readonly Kin[] =>
    [predecessors, successors].flatMap((kinOf) => nearest(toId, (id) => kinOf(record, id), isSeen));
  return [...after.keys()]
    .filter((toId) => stands(after, toId))
    .flatMap((toId) =>
      kin(toId)
        .filter(([fromId]) => stands(before, fromId) && !(stays(fromId) && stays(toId)))
        .flatMap(([fromId, by]): readonly Becoming[] => {
          const [from, to] = [rectOf(places, before, fromId), rectOf(places, after, toId)];
          return from && to ? [{ from, to, lineId: successionId(by) }] : [];
        }),
    );
}

const predecessors = (record: PartnershipRecord, id: string): readonly Kin[] =>
  successionsTo(record, id)
    .filter(isReplacement)
    .map((by) => [by.from, by]);

const successors = (record: PartnershipRecord, id: string): readonly Kin[] =>
  successionsFrom(record, id)
    .filter(isReplacement)
    .map((by) => [by.to, by]);

/** Those that are `wanted`, each once, met directly or through others that are not. */
function nearest(
  id: string,
  kinOf: (id: string) => readonly Kin[],
  wanted: (id: string) => boolean,
): readonly Kin[] {
  const met = new Set([id]);
  const walk = (from: string): readonly Kin[] =>
    kinOf(from).flatMap((kin) => {
      const [to] = kin;
      if (met.has(to)) return [];
      met.add(to);
      return wanted(to) ? [kin] : walk(to);
    });
  return walk(id);
}

/** Seen as something that is there, be it perhaps: not as what has just ended, or was only planned. */
function stands(looks: Looks, id: string): boolean {
  const look = looks.get(id);
  return look !== undefined && look.mark !== "ghost" && isInForce(look);
}

function rectOf(places: Places, looks: Looks, id: string): Rect | null {
  const [place, look] = [places.get(id), looks.get(id)];
  return place && look ? { ...place.rect, height: look.height } : null;
}
