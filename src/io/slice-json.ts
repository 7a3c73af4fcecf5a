/** One period of the record in one JSON document that stands alone: it names nothing that it does not hold. */

import { bearingOn, datedEventOf } from "../record/dated-event";
import { excerptOf } from "../record/excerpt";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent } from "../record/shape";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";
import { dayBefore, isoOfDay } from "../time/day";
import type { Period } from "../time/period";
import { asWritten } from "./generous/original";
import { jsonWithLinks } from "./source-link";

/**
 * Everything that is not absent in the period, in Popolo's terms and our own as in the record. Each entity has its
 * `presence` in the period; each change event has its `bearing`. `named` holds the bodies and seats that are absent in the period or were not asked for, and that others name.
 * @param ids the organizations that are asked for; all of them where it is not given
 */
export function sliceAsJson(record: PartnershipRecord, slice: Slice, ids?: ReadonlySet<string>): string {
  const { present, named } = excerptOf(record, slice, ids);
  const placed = withPresence(slice);
  return jsonWithLinks({
    title: record.title,
    as_at: asAt(slice.period),
    documents: present.documents.map(asWritten),
    areas: present.areas.map(asWritten),
    organizations: present.organizations.map(placed),
    persons: present.persons.map(placed),
    posts: present.posts.map(placed),
    memberships: present.memberships.map(placed),
    relations: present.relations.map(placed),
    change_events: present.change_events.map(withBearing(record, slice.period)),
    contributions: present.contributions.map(placed),
    named: { organizations: named.organizations.map(placed), posts: named.posts.map(placed) },
  });
}

/** The period as 2011, 2011-05 or 2011-05-20, with its first and its last day. */
const asAt = ({ text, from, until }: Period) => ({
  period: text,
  first_day: isoOfDay(from),
  last_day: isoOfDay(dayBefore(until)),
});

const withPresence =
  (slice: Slice) =>
  <Entity extends { readonly id: string }>(entity: Entity) => {
    const { presence } = entityIn(slice, entity.id);
    return { ...asWritten(entity), presence };
  };

const withBearing = (record: PartnershipRecord, period: Period) => (event: ChangeEvent) => ({
  ...asWritten(event),
  bearing: bearingOn(datedEventOf(record, event), period),
});
