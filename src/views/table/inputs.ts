/** What the tables are made of: what the plan shows in the period. */
import type { LookInputs } from "../../graph/plan/look";
import { entityIn } from "../../record/slice";
import { itemStandingInWords } from "../../words/standing";
import type { Cell } from "./table";
import { textCell } from "./table";

export interface TableInputs {
  readonly sight: LookInputs;
  /** The organizations of the area. */
  readonly ids: ReadonlySet<string>;
  /** The name of the period. */
  readonly when: string;
}

/** Whether a seat, a link or a sum is told without being asked for, of which at least one of the bodies is of the area. */
export function isTold(
  { sight, ids }: TableInputs,
  id: string,
  ...bodies: readonly (string | undefined)[]
): boolean {
  const inArea = bodies.some((body) => body !== undefined && ids.has(body));
  return inArea && entityIn(sight.slice, id).shown;
}

export const standingCell = ({ sight: { record, slice } }: TableInputs, id: string): Cell =>
  textCell(itemStandingInWords(record, slice, id));
