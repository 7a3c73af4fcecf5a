/** How a body began, as far as that is on record. */
import { begunBy, takesEffect } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import { datedEventsOf } from "../record/dated-event";
import { certainDays } from "../record/life";
import { getOrThrow, organizationsById } from "../record/links";
import { lifeOf } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import { EVER, NEVER } from "../time/day";
import { whenInWords } from "../time/words";
import { lastWordOn } from "./last-word";
import { firstReport } from "./reports-of-it";
import { roleInWords } from "./role-in-change";
import { mentionOf, say, whole } from "./sentence";
import type { Statement } from "./statement";
import { subjectOf } from "./statement";

/** By the changes that began it, else by its date, else by the first report of it. */
export function howItBegan(
  record: PartnershipRecord,
  id: string,
  among: readonly DatedEvent[] = datedEventsOf(record, id),
): readonly Statement[] {
  const begun = among.filter(({ event }) => takesEffect(event) && begunBy(event).includes(id));
  if (begun.length > 0) return begun.map((each) => partIn(record, each, id));
  const life = lifeOf(record, id);
  const { start } = life;
  if (start.earliest === EVER) {
    return certainDays(life).from < NEVER ? [firstReportOf(record, id)] : onlyPlanned(record, id, among);
  }
  const { sources } = getOrThrow(organizationsById(record), id);
  return [{ sentence: whole(say`${mentionOf(record, id)} began ${whenInWords(start)}`), sources }];
}

/** Of what no report tells as there: that, and the plans for it. */
const onlyPlanned = (
  record: PartnershipRecord,
  id: string,
  among: readonly DatedEvent[],
): readonly Statement[] => [
  ...lastWordOn(record, id),
  ...among.filter(({ event }) => begunBy(event).includes(id)).map((each) => partIn(record, each, id)),
];

/** What a change did to the body, told of it. */
export const partIn = (record: PartnershipRecord, datedEvent: DatedEvent, id: string): Statement => ({
  sentence: whole(roleInWords(record, datedEvent, id, mentionOf(record, id))),
  sources: datedEvent.event.sources,
});

function firstReportOf(record: PartnershipRecord, id: string): Statement {
  const { is } = subjectOf(record, id);
  const { bounds, sources } = firstReport(record, id);
  return {
    sentence: whole(say`${mentionOf(record, id)} ${is} first on record ${whenInWords(bounds)}`),
    sources,
  };
}
