import type { Pieces } from "../record/pieces";
import { atOnce } from "../record/pieces";
import type { PartnershipRecord } from "../record/record";
import type { Joining } from "./adding/joinings";
import { joinedBy } from "./adding/joinings";
import type { Sound } from "./adding/sound";
import { soundFound } from "./adding/sound";
import type { HistoryAnswer } from "./registers/history-answers";
import { withHistory } from "./registers/with-history";

/** What whoever opens files knows of what is in them, and they do not say. */
export interface Decisions {
  /** Which bodies and people of several registers are one. */
  readonly joinings?: readonly Joining[];
  /** What became of bodies between two registers. */
  readonly histories?: readonly HistoryAnswer[];
}

/** The record by these decisions, and what in it contradicts itself since. */
export const decided = (record: PartnershipRecord, decisions: Decisions): Sound =>
  atOnce(decidedBy(record, decisions));

/** The same, piece by piece. */
export function* decidedBy(
  record: PartnershipRecord,
  { joinings = [], histories = [] }: Decisions,
): Pieces<Sound> {
  if (joinings.length === 0 && histories.length === 0) return { record, faults: [] };
  const joined = yield* joinedBy(record, joinings);
  return yield* soundFound(withHistory(joined, histories), record.title);
}
