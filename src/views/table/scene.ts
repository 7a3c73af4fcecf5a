/** What the tables are made of: what the plan shows in the period. */
import type { Sight } from "../../graph/look";
import { itemStandingInWords } from "../../lineage/standing-words";
import { thingIn } from "../../record/slice";
import type { Cell } from "./table";
import { textCell } from "./table";

export interface Scene {
  readonly sight: Sight;
  /** The organizations of the area. */
  readonly ids: ReadonlySet<string>;
  /** The name of the period. */
  readonly when: string;
}

/** Whether a seat, a link or a sum is told without being asked for, of which at least one of the bodies is of the area. */
export function isTold(
  { sight, ids }: Scene,
  id: string,
  ...bodies: readonly (string | undefined)[]
): boolean {
  const inArea = bodies.some((body) => body !== undefined && ids.has(body));
  return inArea && thingIn(sight.slice, id).shown;
}

export const standingCell = ({ sight: { record, slice } }: Scene, id: string): Cell =>
  textCell(itemStandingInWords(record, slice, id));
