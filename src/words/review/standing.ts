import { endingOf } from "../../lineage/ending";
import { sourcesOfDay } from "../../record/evidence";
import { certainDays, lastWordOf } from "../../record/life";
import { getOrThrow, organizationsById } from "../../record/links";
import { endsBeforeEndOf, lifeOf } from "../../record/lives";
import type { PartnershipRecord } from "../../record/record";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";
import { NEVER } from "../../time/day";
import { dayInWords } from "../../time/words";
import { howItEnded } from "../answer";
import { endedInWords } from "../ending";
import { capital } from "../sentence";
import { EVENT_TERMS, PRESENCE_TERMS } from "../terms";
import type { Fact } from "./fact";

/** How a body stands at the end of a period. */
export type ReviewStanding =
  | "there"
  | "possible"
  | "planned"
  /** There in no year of which the review tells. */
  | "elsewhere"
  | "silent"
  | "ended"
  /** Decided, and not told as done. */
  | "to-end"
  /** Planned only, and what it was planned as part of is gone. */
  | "lapsed";

export function reviewStanding(
  record: PartnershipRecord,
  { period, ...slice }: Slice,
  id: string,
): ReviewStanding {
  if (endsBeforeEndOf(record, id, period)) return overOf(record, id);
  switch (entityIn({ period, ...slice }, id).presence) {
    case "on-record":
      return "there";
    case "possible":
      return "possible";
    case "proposed":
      return "planned";
    case "no-longer-reported":
      return "silent";
    default:
      return "elsewhere";
  }
}

function overOf(record: PartnershipRecord, id: string): ReviewStanding {
  const ending = endingOf(record, id);
  if (!ending || certainDays(lifeOf(record, id)).from === NEVER) return "lapsed";
  return ending.reported ? "ended" : "to-end";
}

/** There at the end of the period, as far as anybody tells, or to come. */
export const isCurrent = (standing: ReviewStanding): boolean =>
  standing === "there" || standing === "possible" || standing === "planned";

/** @param slice of the later review */
export function standingFact(record: PartnershipRecord, slice: Slice, id: string): Fact {
  const value = reviewStanding(record, slice, id);
  return { subject: id, predicate: "standing", value, ...worded(record, slice, id, value) };
}

function worded(
  record: PartnershipRecord,
  { period }: Slice,
  id: string,
  standing: ReviewStanding,
): Pick<Fact, "sentence" | "sources"> {
  const unsourced = (text: string) => ({ sentence: [`${text}.`], sources: [] });
  switch (standing) {
    case "there":
      return unsourced(PRESENCE_TERMS["on-record"].label);
    case "possible":
      return unsourced(
        period.until <= certainDays(lifeOf(record, id)).from ? "May have begun" : "May have ended",
      );
    case "planned":
      return unsourced(PRESENCE_TERMS.proposed.label);
    case "elsewhere":
      return unsourced(PRESENCE_TERMS.absent.label);
    case "lapsed":
      return unsourced("Plan lapsed");
    case "silent":
      return lastReport(record, id);
    default:
      return ended(record, id);
  }
}

function lastReport(record: PartnershipRecord, id: string): Pick<Fact, "sentence" | "sources"> {
  const day = lastWordOf(lifeOf(record, id));
  const { sources } = getOrThrow(organizationsById(record), id);
  return { sentence: [`No report after ${dayInWords(day)}.`], sources: sourcesOfDay(record, sources, day) };
}

/** @example "Ended on 31 March 2024", "What it was part of was agreed to end in 2012; no report that it did" */
function ended(record: PartnershipRecord, id: string): Pick<Fact, "sentence" | "sources"> {
  const sources = howItEnded(record, id).flatMap((each) => each.sources);
  const ending = endingOf(record, id);
  if (!ending) return { sentence: [`${EVENT_TERMS.decommissioned.label}.`], sources };
  const text = capital(endedInWords(ending));
  return { sentence: [ending.reported ? `${text}.` : `${text}; no report that it did.`], sources };
}
