import { endingOf } from "../../lineage/ending";
import type { DatedEvent } from "../../record/dated-event";
import { datedEventsOf } from "../../record/dated-event";
import { certainDays } from "../../record/life";
import { endsBeforeEndOf, lifeOf } from "../../record/lives";
import type { PartnershipRecord } from "../../record/record";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";
import { NEVER } from "../../time/day";
import { afterInWords, inPeriod, whenInWords } from "../../time/words";
import { howItEnded } from "../answer";
import { endedInWords } from "../ending";
import { restOfLabel } from "../label";
import { lastReport } from "../reports-of-it";
import { capital, say, small, textOf } from "../sentence";
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

export function standingFact(record: PartnershipRecord, before: Slice, after: Slice, id: string): Fact {
  const value = reviewStanding(record, after, id);
  const fact = { subject: id, predicate: "standing", value } as const;
  if (value === "there" && entityIn(before, id).presence === "on-record")
    return {
      ...fact,
      sentence: [`${PRESENCE_TERMS["on-record"].label} ${inBoth(before, after)}.`],
      sources: [],
    };
  return { ...fact, ...worded(record, after, id, value) };
}

/** @example "in both years", "in 2011 and in May 2012" */
const inBoth = ({ period: then }: Slice, { period: now }: Slice): string =>
  then.precision === "year" && now.precision === "year"
    ? "in both years"
    : `${inPeriod(then)} and ${inPeriod(now)}`;

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
      return lastDecision(record, id) ?? silentSince(record, id);
    default:
      return ended(record, id);
  }
}

function silentSince(record: PartnershipRecord, id: string): Pick<Fact, "sentence" | "sources"> {
  const { bounds, sources } = lastReport(record, id);
  return { sentence: [`No report ${afterInWords(bounds)}.`], sources };
}

/** Of what was decided of it and leaves it standing in some form: of that no report tells any more, either. */
function lastDecision(record: PartnershipRecord, id: string): Pick<Fact, "sentence" | "sources"> | null {
  const decided = datedEventsOf(record, id).findLast(
    ({ event: { type, certainty } }) => type === "restructured" && certainty === "agreed",
  );
  if (!decided) return null;
  const { sentence, sources } = silentSince(record, id);
  return {
    sentence: say`${decidedInWords(record, decided, id)}; ${small(textOf(sentence))}`,
    sources: [...decided.event.sources, ...sources],
  };
}

/** @example "Was to cease operating (on 30 September 2011; agreed)", in the row of the body that was to */
const decidedInWords = (record: PartnershipRecord, { event, dated }: DatedEvent, id: string): string =>
  `${restOfLabel(record, event, id)} (${dated ? `${whenInWords(dated)}; ` : ""}agreed)`;

/** @example "It ended on 31 March 2024.", "It was agreed that it should end in 2012; no report that it did." */
function ended(record: PartnershipRecord, id: string): Pick<Fact, "sentence" | "sources"> {
  const ending = endingOf(record, id);
  const told = howItEnded(record, id).flatMap((each) => each.sources);
  // That a part ended with the whole is our reading, whatever tells of the whole.
  const sources = ending?.inferred ? told.map((source) => ({ ...source, inferred: true })) : told;
  if (!ending) return { sentence: [`${EVENT_TERMS.decommissioned.label}.`], sources };
  const text = capital(endedInWords(record, ending));
  return { sentence: [ending.reported ? `${text}.` : `${text}; no report that it did.`], sources };
}
