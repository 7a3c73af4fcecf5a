/** Who is meant by a name that several bear: those that were there then, and there; the others are not forgotten. */
import { organizationsIn } from "../record/area";
import { organizationsById } from "../record/links";
import { entityIn, sliceAt } from "../record/slice";
import type { Slot } from "./asked";
import { periodNamed } from "./asked";
import type { Standpoint } from "./asking";
import type { Reading } from "./reading";
import type { Filled } from "./slots";

/** Who may be meant in a slot, and who bears the same name elsewhere. */
export interface Meant {
  readonly slot: Slot;
  readonly typed: string;
  readonly ids: readonly string[];
  readonly elsewhere: readonly string[];
  readonly isSure: boolean;
}

export function meantBy(at: Standpoint, reading: Reading, { slot, typed, named }: Filled): Meant {
  if (named === null)
    return { slot, typed, ids: at.councilId === null ? [] : [at.councilId], elsewhere: [], isSure: true };
  const inTime = narrowed(named.ids, (id) => isThereWhenNamed(at, reading, id));
  const inArea = narrowed(inTime, (id) => isInArea(at, reading, id));
  const elsewhere = reading.areaId === null ? inTime.filter((id) => !inArea.includes(id)) : [];
  return {
    slot,
    typed,
    ids: inArea,
    elsewhere,
    isSure: named.isSure && (named.isName || inArea.length === 1),
  };
}

/** Those for which it holds; all of them where it holds for none, or there is but one. */
function narrowed(ids: readonly string[], holds: (id: string) => boolean): readonly string[] {
  if (ids.length < 2) return ids;
  const held = ids.filter(holds);
  return held.length > 0 ? held : ids;
}

function isThereWhenNamed(at: Standpoint, { when }: Reading, id: string): boolean {
  const period = periodNamed({ ...at, when });
  if (!period) return true;
  const { presence } = entityIn(sliceAt(at.record, period), id);
  return presence !== "absent" && presence !== "not-yet-reported";
}

function isInArea({ record, areaId }: Standpoint, reading: Reading, id: string): boolean {
  const body = organizationsById(record).get(id);
  return body === undefined || organizationsIn(record, reading.areaId ?? areaId).has(id);
}
