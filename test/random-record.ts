/** Random lives and small random records, for laws that must hold whatever the record says. */
import fc from "fast-check";
import type { Life } from "../src/record/life";
import type { PartnershipRecord } from "../src/record/record";
import { recordOf } from "../src/record/record";
import type { ChangeEvent, Membership, Organization, Post, Source } from "../src/record/shape";
import { CERTAINTIES, EVENT_TYPES, SAYS } from "../src/record/vocabulary";
import type { Day } from "../src/time/day";
import { dayOf, EVER, isoOfDay, NEVER } from "../src/time/day";
import type { DateBounds } from "../src/time/edtf";
import { UNKNOWN } from "../src/time/edtf";
import type { Period } from "../src/time/period";
import { monthOf, singleDay, yearOf } from "../src/time/period";

export const FIRST_YEAR = 2009;
export const LAST_YEAR = 2012;

/** A day within the years of the random records. */
export const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: dayOf(FIRST_YEAR), max: dayOf(LAST_YEAR, 12, 31) })
  .map((day) => day as Day);

const inOrder = fc.tuple(someDay, someDay).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));
const closedBounds: fc.Arbitrary<DateBounds> = inOrder.map(([earliest, latest]) => ({ earliest, latest }));
export const someBounds: fc.Arbitrary<DateBounds> = fc.oneof(
  closedBounds,
  someDay.map((latest) => ({ earliest: EVER, latest })),
  someDay.map((earliest) => ({ earliest, latest: NEVER })),
  fc.constant(UNKNOWN),
);
const someReports = fc.option(inOrder.map(([first, last]) => ({ first, last })));

/** Any life at all, even one whose statements contradict each other. */
export const someLife: fc.Arbitrary<Life> = fc.record({
  start: someBounds,
  end: fc.option(someBounds),
  reports: someReports,
  proposals: someReports,
});

export interface TrueLife {
  /** The first and the last day on which the entity was really there. */
  readonly first: Day;
  readonly last: Day;
  readonly life: Life;
}

const someLength = fc.integer({ min: 0, max: 500 });
const someShare = fc.double({ min: 0, max: 1, noNaN: true });
const within = ({ first, last }: Pick<TrueLife, "first" | "last">, share: number): Day =>
  (first + Math.round((last - first) * share)) as Day;
const sooner = (day: Day, by: number | null): Day => (by === null ? EVER : ((day - by) as Day));
const later = (day: Day, by: number | null): Day => (by === null ? NEVER : ((day + by) as Day));

/**
 * A life as it was, with a knowledge of it that says nothing untrue: its bounds lie around the true days, its reports between
 * them, its plans before them. Two conventions of the record are kept: what has no end recorded did not end before the
 * latest day on which it can have begun; of what nobody knows when it began, it is not supposed to have begun while it
 * was about to end.
 */
export const someTrueLife: fc.Arbitrary<TrueLife> = fc
  .record({
    days: inOrder,
    startFrom: fc.option(someLength),
    startTo: fc.option(someLength),
    endFrom: fc.option(someLength),
    endTo: fc.option(someLength),
    ends: fc.boolean(),
    reports: fc.option(fc.tuple(someShare, someShare)),
    planned: fc.option(fc.integer({ min: 1, max: 500 })),
  })
  .map(({ days: [first, lastDay], startFrom, startTo, endFrom, endTo, ends, reports, planned }) => {
    const start = { earliest: sooner(first, startFrom), latest: later(first, startTo) };
    const last = ends || startTo === null ? lastDay : later(first, Math.max(startTo, lastDay - first));
    const longest = startTo === null && endFrom !== null ? Math.min(endFrom, last - first) : endFrom;
    const said = reports?.map((share) => within({ first, last }, share)).sort((a, b) => a - b) ?? [];
    const [firstReport, lastReport] = said;
    return {
      first,
      last,
      life: {
        start,
        end: ends ? { earliest: sooner(last, longest), latest: later(last, endTo) } : null,
        reports:
          firstReport === undefined || lastReport === undefined
            ? null
            : { first: firstReport, last: lastReport },
        proposals: planned === null ? null : { first: sooner(first, planned), last: first },
      },
    };
  });

const somePlainDate: fc.Arbitrary<string> = fc
  .tuple(someDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => isoOfDay(day).slice(0, length));
const someDateText: fc.Arbitrary<string> = fc.oneof(
  somePlainDate,
  inOrder.map(([a, b]) => `[${isoOfDay(a)}..${isoOfDay(b)}]`),
  someDay.map((day) => `[..${isoOfDay(day)}]`),
);

const DOCUMENTS = ["report-a", "report-b"];
const ORGANIZATIONS = ["alpha", "beta", "gamma", "delta"];
const PERSONS = ["ann", "bob"];
const someOrganizationId = fc.constantFrom(...ORGANIZATIONS);

/** The fields that are there: a record holds no undefined values. */
const present = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const someSource: fc.Arbitrary<Source> = fc
  .record({
    document_id: fc.constantFrom(...DOCUMENTS),
    locator: fc.constant("1.1"),
    says: fc.constantFrom(...SAYS),
    date: maybe(somePlainDate),
  })
  .map(present);
const someSources = fc.array(someSource, { minLength: 1, maxLength: 3 });

const organization = (id: string): fc.Arbitrary<Organization> =>
  fc
    .record({
      id: fc.constant(id),
      name: fc.constant(`${id} partnership`),
      classification: fc.constantFrom("partnership", "council", "health"),
      area_id: fc.constant("town"),
      founding_edtf: maybe(someDateText),
      dissolution_edtf: maybe(someDateText),
      sources: someSources,
    })
    .map(present);

const membership = fc
  .record({
    person_id: maybe(fc.constantFrom(...PERSONS)),
    member: someOrganizationId.map((id) => ({ "@type": "Organization" as const, id })),
    organization_id: someOrganizationId,
    inOffice: fc.boolean(),
    on_behalf_of_id: maybe(someOrganizationId),
    start_date: maybe(somePlainDate),
    end_date: maybe(somePlainDate),
    sources: someSources,
  })
  .map(({ member, inOffice, ...rest }) => {
    if (rest.person_id === undefined) return present({ ...rest, on_behalf_of_id: undefined, member });
    return present({ ...rest, post_id: inOffice ? officeOn(rest.organization_id) : undefined });
  });

/** One on each body. */
const officeOn = (id: string): string => `${id}-office`;
const post = (id: string): fc.Arbitrary<Post> =>
  fc
    .record({
      id: fc.constant(officeOn(id)),
      label: fc.constant(`Member of ${id}`),
      count: maybe(fc.integer({ min: 1, max: 12 })),
      organization_id: fc.constant(id),
      on_behalf_of_id: maybe(someOrganizationId),
      start_date: maybe(somePlainDate),
      end_date: maybe(somePlainDate),
      sources: someSources,
    })
    .map(present);

const changeEvent = fc
  .record({
    type: fc.constantFrom(...EVENT_TYPES),
    date_edtf: maybe(someDateText),
    certainty: fc.constantFrom(...CERTAINTIES),
    original_organization_ids: fc.uniqueArray(someOrganizationId, { maxLength: 2 }),
    resulting_organization_ids: fc.uniqueArray(someOrganizationId, { maxLength: 2 }),
    label: fc.constant("A change"),
    sources: someSources,
  })
  .map(present);

const withIds = <Item>(prefix: string, items: readonly Item[]) =>
  items.map((item, index) => ({ ...item, id: `${prefix}-${index}` }));

/** Four bodies with an office each, two people and what joins them, in the years 2009 to 2012. */
export const someRecord: fc.Arbitrary<PartnershipRecord> = fc
  .record({
    dates: fc.tuple(someDay, someDay),
    organizations: fc.tuple(...ORGANIZATIONS.map(organization)),
    persons: fc.tuple(...PERSONS.map((id) => someSources.map((sources) => ({ id, name: id, sources })))),
    posts: fc.tuple(...ORGANIZATIONS.map(post)),
    memberships: fc.array(membership, { maxLength: 4 }),
    change_events: fc.array(changeEvent, { maxLength: 3 }),
  })
  .map(({ dates, memberships, change_events, ...rest }) =>
    recordOf(
      { title: "Random", period: `${FIRST_YEAR}/${LAST_YEAR}`, default_area: "town", parts: [] },
      {
        ...rest,
        documents: DOCUMENTS.map((id, index) => ({
          id,
          title: id,
          publisher_id: "alpha",
          date: isoOfDay(dates[index] ?? dates[0]),
        })),
        areas: [{ id: "town", name: "Town" }],
        memberships: withIds("membership", memberships) as readonly Membership[],
        change_events: withIds("event", change_events) as readonly ChangeEvent[],
      },
    ),
  );

export const somePeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }).map(yearOf),
  fc
    .tuple(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => monthOf(year, month)),
  someDay.map(singleDay),
);

/** Every year of the random records, or every month. */
export const allYears = (): readonly Period[] =>
  Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => yearOf(FIRST_YEAR + index));
export const allMonths = (): readonly Period[] =>
  allYears().flatMap((_, index) =>
    Array.from({ length: 12 }, (_month, month) => monthOf(FIRST_YEAR + index, month + 1)),
  );
