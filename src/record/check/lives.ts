import type { Day } from "../../time/day";
import { EVER } from "../../time/day";
import type { DateBounds } from "../../time/edtf";
import { boundsBefore, boundsMeet } from "../../time/edtf";
import { boundsInWords, whenInWords } from "../../time/words";
import { textIn } from "../disputed";
import { evidenceDate } from "../evidence";
import type { ItemFault } from "../fault";
import { shown } from "../fault";
import { lastDayOf } from "../life";
import { documentsById, getOrThrow } from "../links";
import { lifeOf } from "../lives";
import type { Pieces } from "../pieces";
import { flatMapped } from "../pieces";
import type { PartnershipRecord } from "../record";
import type { Organization } from "../shape";
import type { Statement } from "../statements";
import { endStatements, startStatements } from "../statements";

/** Foundings and ends that contradict the events, each other, or a report of the body at a time when it was not there. */
export const lifeFaults = (record: PartnershipRecord): Pieces<readonly ItemFault[]> =>
  flatMapped(record.organizations, (item) => [
    ...contradictions(item, "a first day", startStatements(record, item)),
    ...contradictions(item, "a last day", endStatements(record, item), ofCustom),
    ...disorder(record, item),
  ]);

type Hint = (first: Statement, other: Statement) => Pick<ItemFault, "hint">;

/** What the first statement and another say of one day. The body's own is the first, where it has one: it stands. */
function contradictions(
  body: Organization,
  day: string,
  statements: readonly Statement[],
  hintOf: Hint = () => ({}),
): readonly ItemFault[] {
  const [first, ...others] = statements;
  if (!first) return [];
  const what = first.item === body ? day : `${day} of ${body.id}`;
  return others
    .filter((other) => boundsMeet(first.bounds, other.bounds) === null)
    .map((other) => ({
      item: first.item,
      field: first.field,
      expected: `${what} ${whenInWords(other.bounds)}`,
      against: standing(other),
      found: `${standing(first).found}, which is ${boundsInWords(first.bounds)}`,
      ...hintOf(first, other),
    }));
}

const standing = ({ item, field }: Statement): NonNullable<ItemFault["against"]> => ({
  item,
  field,
  found: shown(textIn(item, field)),
});

/** An end that is the first day of the next state is most often a custom of its document. */
function ofCustom(first: Statement, other: Statement): ReturnType<Hint> {
  const isCustom = boundsMeet(boundsBefore(first.bounds), other.bounds) !== null;
  if (!isCustom || first.field === "date") return {};
  const documents = [...new Set(first.item.sources.map(({ document_id }) => document_id))].join(", ");
  return {
    hint: `If that is the first day on which it was no more, say "ends": "next-day" in ${documents}`,
  };
}

function disorder(record: PartnershipRecord, item: Organization): readonly ItemFault[] {
  const life = lifeOf(record, item.id);
  const { start, end, reports } = life;
  const starts = startStatements(record, item);
  const ends = endStatements(record, item);
  if (end && end.latest < start.earliest) {
    const expected = `an end after the beginning (${boundsInWords(start)})`;
    return [{ item, field: "dissolution_date", expected, found: boundsInWords(end), ...side(starts) }];
  }
  const lastDay = lastDayOf(life);
  if (reports && reports.last > lastDay) {
    const last = end ?? { earliest: EVER, latest: lastDay };
    const expected = `no report of it as existing after its end (${boundsInWords(last)})`;
    return [{ item, expected, ...reportOn(record, item, reports.last, "earliest"), ...side(ends) }];
  }
  if (reports && reports.first < start.earliest) {
    const expected = `no report of it as existing before its beginning (${boundsInWords(start)})`;
    return [{ item, expected, ...reportOn(record, item, reports.first, "latest"), ...side(starts) }];
  }
  return [];
}

const side = ([first]: readonly Statement[]): Pick<ItemFault, "against"> =>
  first === undefined ? {} : { against: standing(first) };

/** The evidence that reports it on that day, and the date that stands in it or in its document. */
function reportOn(
  record: PartnershipRecord,
  { sources }: Organization,
  day: Day,
  end: keyof DateBounds,
): Pick<ItemFault, "field" | "found"> {
  const index = sources.findIndex(
    (source) => source.says === "existing" && evidenceDate(record, source)[end] === day,
  );
  const source = sources[index];
  if (!source) return { field: "sources", found: boundsInWords({ earliest: day, latest: day }) };
  if (source.date !== undefined) return { field: `sources.${index}.date`, found: shown(source.date) };
  const { id, date } = getOrThrow(documentsById(record), source.document_id);
  return { field: `sources.${index}`, found: `${shown(date)}, the date of ${id}` };
}
