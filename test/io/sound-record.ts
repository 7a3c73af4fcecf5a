/** Random records without a fault, such as may be loaded. */
import fc from "fast-check";
import { bodiesOfEvent } from "../../src/record/change-event";
import { checkRecord } from "../../src/record/check/check";
import type { PartnershipRecord } from "../../src/record/record";
import type { ChangeEvent, Detail, Organization, Source } from "../../src/record/shape";
import { someRecord } from "../random-record";

const cited = (paragraph: Partial<Source>): readonly Source[] => [
  { document_id: "report-b", locator: "1", says: "historic", ...paragraph },
];

const someText = fc.string({ unit: "binary", minLength: 1, maxLength: 6 });

/** A paragraph as somebody may have typed it: any text at all. */
const someParagraph: fc.Arbitrary<Partial<Source>> = fc.oneof(
  fc.record({ locator: someText, note: someText, url: fc.webUrl() }, { requiredKeys: ["locator"] }),
  fc.record({ locator: someText, note: someText, inferred: fc.boolean(), misprint: fc.boolean() }),
);

/** What a record may say of a name. */
const someTelling: fc.Arbitrary<Partial<Organization>> = fc.record(
  { article: fc.constantFrom("the", "an"), plural: fc.boolean(), descriptive: fc.boolean() },
  { requiredKeys: [] },
);

const someClass = fc.record(
  { id: fc.constant("club"), name: someText, plural: someText, kind: fc.constantFrom("council", "other") },
  { requiredKeys: ["id", "name", "kind"] },
);

/** What a register may say of a body besides, under any label. */
const someDetails: fc.Arbitrary<readonly Detail[]> = fc.array(
  fc.record(
    { label: someText, value: someText, sources: someParagraph.map(cited) },
    { requiredKeys: ["label", "value"] },
  ),
  { maxLength: 2 },
);

/** Of a change, that it is one of several, and that another document gives another date. */
const someDoubt: fc.Arbitrary<Partial<ChangeEvent>> = fc.record(
  {
    option: fc.record({ group: fc.constant("plans"), name: fc.constantFrom("a", "b") }),
    disputed: someParagraph.map((paragraph) => [
      { field: "date" as const, value: "2010", sources: cited(paragraph) },
    ]),
  },
  { requiredKeys: [] },
);

/** A body of which nothing is known but that it was reported. */
const plain = ({ founding_edtf: _from, dissolution_edtf: _to, ...body }: Organization): Organization => ({
  ...body,
  sources: body.sources.map((source) => ({ ...source, says: "existing" })),
});

/** Leaves out what contradicts the rest: an office, a membership, an event, or what is said of a body and the changes that name it. */
function mended(record: PartnershipRecord): PartnershipRecord {
  const atFault = new Set(checkRecord(record).map(({ item }) => item.id));
  if (atFault.size === 0) return record;
  return mended({
    ...record,
    organizations: record.organizations.map((body) => (atFault.has(body.id) ? plain(body) : body)),
    posts: record.posts.filter(({ id }) => !atFault.has(id)),
    memberships: record.memberships.filter(({ id }) => !atFault.has(id)),
    change_events: record.change_events.filter(
      (event) => ![event.id, ...bodiesOfEvent(event)].some((id) => atFault.has(id)),
    ),
  });
}

export const someSoundRecord: fc.Arbitrary<PartnershipRecord> = fc
  .tuple(someRecord, someParagraph, someTelling, fc.tuple(someClass, someDetails, someDoubt))
  .map(([record, paragraph, telling, [own, details, doubt]]) =>
    mended({
      ...record,
      classes: [own],
      organizations: record.organizations.map((body, index) => ({
        ...body,
        ...telling,
        ...(index === 0 && { classification: own.id, details }),
        theme: "overarching",
      })),
      change_events: record.change_events.map((event) => ({ ...event, ...doubt })),
      persons: record.persons.map((person) => ({
        ...person,
        sources: person.sources.map((source) => ({ ...source, ...paragraph })),
      })),
    }),
  );
