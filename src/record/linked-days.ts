import type { Day } from "../time/day";
import { boundsOf } from "../time/edtf";
import type { Dated } from "./dated";
import { endBounds } from "./end-date";
import { grouped } from "./grouped";
import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";

interface Link {
  readonly item: Dated;
  readonly ends: readonly (string | undefined)[];
}

/** Seats, members, relations and money, with the bodies at their ends. */
const linksOf = ({ posts, memberships, relations, contributions }: PartnershipRecord): readonly Link[] => [
  ...posts.map((item) => ({ item, ends: [item.organization_id] })),
  ...memberships.map((item) => ({ item, ends: [item.organization_id, item.member?.id] })),
  ...[...relations, ...contributions].map((item) => ({ item, ends: [item.from_id, item.to_id] })),
];

/** The first and the last day of a link that is told as there: as late and as early as they can have been. */
function daysOf(record: PartnershipRecord, item: Dated): readonly Day[] {
  if (!item.sources.some(({ says }) => says === "existing")) return [];
  const start = item.start_edtf ?? item.start_date;
  const end = item.end_edtf ?? item.end_date;
  const span = item.period === undefined ? [] : [boundsOf(item.period)];
  return [
    ...(start === undefined ? [] : [boundsOf(start).latest]),
    ...(end === undefined ? [] : [endBounds(record, item.sources, end).earliest]),
    ...span.flatMap(({ earliest, latest }) => [earliest, latest]),
  ].filter(Number.isFinite);
}

const linksByBody = perRecord((record) => grouped(linksOf(record), ({ ends }) => ends));

/** The days on which a dated link says that a body at its ends was there: nobody sits on what is not. */
export const linkedDays = (record: PartnershipRecord, id: string): readonly Day[] =>
  (linksByBody(record).get(id) ?? []).flatMap(({ item }) => daysOf(record, item));
