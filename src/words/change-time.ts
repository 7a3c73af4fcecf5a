/** When a change took place, and how sure that is. */
import { bodiesOfEvent } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import type { PartnershipRecord } from "../record/record";
import { whenInWords } from "../time/words";
import { byRegisterAlone } from "./by-register";
import { disputeInWords } from "./disputed";
import { optionInWords } from "./option";
import { reportDates, reportsInWords } from "./reports";
import { CERTAINTY_TERMS } from "./terms";

/** @example " in May 2011", " in 2013 (planned, report of 10 October 2011)" */
export function whenAndHowSure(record: PartnershipRecord, datedEvent: DatedEvent): string {
  const { when, howSure } = timeOf(record, datedEvent);
  return `${when === null ? "" : ` ${when}`}${howSure === null ? "" : ` (${howSure})`}`;
}

interface TimeInWords {
  readonly when: string | null;
  /** Null of what happened, unless a register alone tells it, it was one of several options, or evidence contradicts evidence. */
  readonly howSure: string | null;
}

export function timeOf(record: PartnershipRecord, datedEvent: DatedEvent): TimeInWords {
  const { event } = datedEvent;
  const { when, howSure } = timeAlone(record, datedEvent);
  const dispute = disputeInWords(record, event, "date");
  const asides = [
    howSure,
    byRegisterAlone(record, event.sources, bodiesOfEvent(event)),
    optionInWords(record, event),
    dispute && `told differently: ${dispute}`,
  ];
  return { when, howSure: asides.filter((aside) => aside !== null).join("; ") || null };
}

function timeAlone(record: PartnershipRecord, datedEvent: DatedEvent): TimeInWords {
  const { event, dated, announced } = datedEvent;
  if (event.certainty === "happened")
    return { when: whenInWords(dated ?? { ...announced, earliest: BY }), howSure: null };
  const decided = announcedApart(record, datedEvent);
  const noDate = dated || (decided && event.certainty === "agreed") ? "" : ", no date given";
  return {
    when: dated && whenInWords(dated),
    howSure: `${CERTAINTY_TERMS[event.certainty].phrase}${decided}${noDate}, ${reportsInWords(record, event.sources)}`,
  };
}

const BY = Number.NEGATIVE_INFINITY as DatedEvent["announced"]["earliest"];

/** The day of the decision, where the record has one of its own and it is not that of the report. */
function announcedApart(record: PartnershipRecord, { event, announced }: DatedEvent): string {
  const [report, ...others] = reportDates(record, event.sources);
  const ofReport = others.length === 0 && report?.earliest === announced.earliest;
  return event.announced_date === undefined || ofReport ? "" : ` ${whenInWords(announced)}`;
}
