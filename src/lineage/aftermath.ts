/** What came of the bodies above, and of those that came after. */
import { endedBy, takesEffect } from "../record/change-event";
import { evidenceDate } from "../record/evidence";
import type { Happening } from "../record/happening";
import { happenings } from "../record/happening";
import { certainDays } from "../record/life";
import { existing, organizationsById, relationsOf } from "../record/links";
import { lifeOf } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import { NEVER } from "../time/day";
import { dayInWords } from "../time/words";
import { partInWords } from "./part-words";
import { mentionOf, say, whole } from "./sentence";
import type { Statement } from "./statement";
import { subjectOf } from "./statement";

/** The end of what it was part of, or reported to. */
export function endsAround(record: PartnershipRecord, id: string): readonly Statement[] {
  const { parent_id } = existing(organizationsById(record), id);
  const { it, was } = subjectOf(record, id);
  const wasThere = certainDays(lifeOf(record, id)).from < NEVER;
  const partOf = wasThere ? `${it} ${was} part of` : `${it} ${was} to be part of`;
  const reportedTo = wasThere ? `${it} reported to` : `${it} ${was} to report to`;
  const above = relationsOf(record, id).filter(
    ({ type, from_id }) => type === "reports_to" && from_id === id,
  );
  return [
    ...(parent_id === undefined ? [] : endOfOther(record, parent_id, partOf)),
    ...above
      .filter(({ to_id }) => to_id !== parent_id)
      .flatMap(({ to_id }) => endOfOther(record, to_id, reportedTo)),
  ];
}

function endOfOther(record: PartnershipRecord, id: string, link: string): readonly Statement[] {
  return happenings(record)
    .filter(({ event }) => takesEffect(event) && endedBy(event).includes(id))
    .map((each) => ({
      sentence: whole(say`${link} ${mentionOf(record, id)}, ${partInWords(record, each, id, ["which"])}`),
      sources: each.event.sources,
    }));
}

/** What came of those that took its place, one after another; a loop of successions is told once. */
export function successorsOf(
  record: PartnershipRecord,
  id: string,
  seen: ReadonlySet<string>,
): readonly Statement[] {
  const ends = happenings(record).filter(({ event }) => endedBy(event).includes(id));
  const told = new Set(seen);
  return ends.flatMap(({ event }) =>
    event.resulting_organization_ids
      .filter((next) => !told.has(next) && told.add(next))
      .flatMap((next) => [...fateOf(record, next), ...successorsOf(record, next, told)]),
  );
}

/** Of successors that were only to come: whether they did. */
export const whetherTheyCame = (record: PartnershipRecord, { event }: Happening): readonly Statement[] =>
  event.certainty === "happened" ? [] : event.resulting_organization_ids.map((id) => cameAbout(record, id));

/** The end of a successor. */
function fateOf(record: PartnershipRecord, id: string): readonly Statement[] {
  const name = mentionOf(record, id);
  const ends = happenings(record).filter(({ event }) => endedBy(event).includes(id));
  return ends.map((each) => ({
    sentence: whole(partInWords(record, each, id, name)),
    sources: each.event.sources,
  }));
}

function cameAbout(record: PartnershipRecord, id: string): Statement {
  const name = mentionOf(record, id);
  const { from } = certainDays(lifeOf(record, id));
  if (from === NEVER) return { sentence: whole(say`no record says that ${name} came about`), sources: [] };
  const { sources } = existing(organizationsById(record), id);
  return {
    sentence: whole(say`${name} is on record from ${dayInWords(from)}`),
    sources: sources.filter((source) => evidenceDate(record, source).earliest === from),
  };
}
