import type { Fault } from "../record/fault";
import type { PartnershipRecord } from "../record/record";
import type { Joining } from "./adding/joinings";
import { withJoined } from "./adding/joinings";
import { soundOf } from "./adding/sound";
import type { HistoryAnswer } from "./registers/history-answers";
import { withHistory } from "./registers/with-history";

/** What whoever opens files knows of what is in them, and they do not say. */
export interface Decisions {
  /** Which bodies and people of several registers are one. */
  readonly joinings?: readonly Joining[];
  /** What became of bodies between two registers. */
  readonly histories?: readonly HistoryAnswer[];
}

interface Decided {
  readonly record: PartnershipRecord;
  readonly faults: readonly Fault[];
}

/** The record by these decisions, and what in it contradicts itself since. */
export function decided(record: PartnershipRecord, { joinings = [], histories = [] }: Decisions): Decided {
  if (joinings.length === 0 && histories.length === 0) return { record, faults: [] };
  return soundOf(withHistory(withJoined(record, joinings), histories), record.title);
}
