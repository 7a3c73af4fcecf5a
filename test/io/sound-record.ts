/** Random records without a fault, such as may be loaded. */
import fc from "fast-check";
import { bodiesOfEvent } from "../../src/record/change-event";
import { checkRecord } from "../../src/record/check/check";
import type { PartnershipRecord } from "../../src/record/record";
import type { Organization, Source } from "../../src/record/shape";
import { someRecord } from "../random-record";

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
  .tuple(someRecord, someParagraph, someTelling)
  .map(([record, paragraph, telling]) =>
    mended({
      ...record,
      organizations: record.organizations.map((body) => ({ ...body, ...telling, theme: "overarching" })),
      persons: record.persons.map((person) => ({
        ...person,
        sources: person.sources.map((source) => ({ ...source, ...paragraph })),
      })),
    }),
  );
