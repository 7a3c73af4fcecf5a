import { EVER } from "../../time/day";
import type { DateBounds } from "../../time/edtf";
import { boundsMeet } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import type { ItemFault } from "../fault";
import { endsOf, lastDayOf, startsOf } from "../life";
import { lifeOf } from "../lives";
import type { PartnershipRecord } from "../record";
import type { Organization } from "../shape";

/** Foundings and ends that contradict the events, each other, or a report of the body at a time when it was not there. */
export const lifeFaults = (record: PartnershipRecord): readonly ItemFault[] =>
  record.organizations.flatMap((item) => [
    ...contradiction(item, "founding_date", startsOf(record, item)),
    ...contradiction(item, "dissolution_date", endsOf(record, item)),
    ...disorder(record, item),
  ]);

function contradiction(
  item: Organization,
  field: string,
  statements: readonly DateBounds[],
): readonly ItemFault[] {
  const [first, ...others] = statements;
  if (!first) return [];
  return others
    .filter((other) => boundsMeet(first, other) === null)
    .map((other) => ({
      item,
      field,
      expected: `dates that agree with the first statement (${boundsInWords(first)})`,
      found: boundsInWords(other),
    }));
}

function disorder(record: PartnershipRecord, item: Organization): readonly ItemFault[] {
  const life = lifeOf(record, item.id);
  const { start, end, reports } = life;
  if (end && end.latest < start.earliest) {
    const expected = `an end after the beginning (${boundsInWords(start)})`;
    return [{ item, field: "dissolution_date", expected, found: boundsInWords(end) }];
  }
  const lastDay = lastDayOf(life);
  if (reports && reports.last > lastDay) {
    const last = end ?? { earliest: EVER, latest: lastDay };
    const expected = `no report of it as existing after its end (${boundsInWords(last)})`;
    return [
      {
        item,
        field: "sources",
        expected,
        found: boundsInWords({ earliest: reports.last, latest: reports.last }),
      },
    ];
  }
  if (reports && reports.first < start.earliest) {
    const expected = `no report of it as existing before its beginning (${boundsInWords(start)})`;
    return [
      {
        item,
        field: "sources",
        expected,
        found: boundsInWords({ earliest: reports.first, latest: reports.first }),
      },
    ];
  }
  return [];
}
