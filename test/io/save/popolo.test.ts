import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openRecord } from "../../../src/io/open-record";
import { popoloOf } from "../../../src/io/save/popolo";
import type { PartnershipRecord } from "../../../src/record/record";
import { inventedRecord } from "../../fixtures/invented-record";
import { smallRecord, source } from "../../small-record";
import { fieldsOfOurs, popoloFaults } from "../popolo";
import { someSoundRecord } from "../sound-record";

const written = (record: PartnershipRecord): Record<string, Record<string, unknown>[]> =>
  JSON.parse(popoloOf(record));
const readAgain = (record: PartnershipRecord) =>
  openRecord([{ path: "popolo.json", content: written(record) }], { title: "Again", asAt: "2024" }).record;

/** What Popolo has fields for, but for the sources. */
const heldBy = (record: PartnershipRecord | null) => ({
  areas: record?.areas.map(({ id, name, classification, parent_id }) => [
    id,
    name,
    classification,
    parent_id,
  ]),
  organizations: record?.organizations.map((body) => [
    ...[body.id, body.name, body.classification, body.parent_id, body.area_id, body.other_names],
    ...[body.founding_date, body.dissolution_date, body.identifiers, body.links],
  ]),
  persons: record?.persons.map(({ id, name, honorific_prefix }) => [id, name, honorific_prefix]),
  posts: record?.posts.map(({ id, label, role, organization_id, start_date, end_date }) => [
    ...[id, label, role, organization_id, start_date, end_date],
  ]),
  memberships: record?.memberships.map((membership) => [
    ...[membership.id, membership.role, membership.person_id, membership.member, membership.organization_id],
    ...[membership.post_id, membership.on_behalf_of_id, membership.start_date, membership.end_date],
  ]),
});

describe("what is written is Popolo 1.0.1 and nothing else", () => {
  test("the invented record", () => {
    expect(popoloFaults(written(inventedRecord()))).toEqual([]);
    expect(fieldsOfOurs(written(inventedRecord()))).toEqual([]);
  });

  test("any sound record", () => {
    fc.assert(
      fc.property(someSoundRecord, (record) => {
        expect(popoloFaults(written(record))).toEqual([]);
        expect(fieldsOfOurs(written(record))).toEqual([]);
      }),
    );
  });

  test("a council, its chair and a body that is a member, as they are written", () => {
    const record = smallRecord({
      "town-council": { summary: "The council of the town", statutory: true, founding_date: "1974-04" },
      ann: { sources: [{ ...source("existing"), note: "Named." }] },
    });
    const { organizations, persons, memberships, posts } = written(record);
    const [named, ...others] = [`Partnerships of the town, 1.1: Named.`, "Partnerships of the town, 1.1"];
    const link = { url: "urn:partnership-explorer:report-2010:1.1", note: others[0] };
    expect(organizations?.[0]).toEqual({
      id: "town-council",
      name: "Town Council",
      classification: "council",
      area_id: "town",
      abstract: "The council of the town",
      founding_date: "1974-04",
      sources: [link],
    });
    expect(persons).toEqual([{ id: "ann", name: "Ann Smith", sources: [{ ...link, note: named }] }]);
    expect(posts).toEqual([
      { id: "chair", label: "Chair", organization_id: "town-partnership", sources: [link] },
    ]);
    expect(memberships).toEqual([
      {
        id: "ann-chairs",
        person_id: "ann",
        organization_id: "town-partnership",
        post_id: "chair",
        on_behalf_of_id: "town-council",
        sources: [link],
      },
      {
        id: "trust-sits",
        member: { "@type": "Organization", id: "health-trust" },
        organization_id: "town-partnership",
        sources: [link],
      },
    ]);
  });
});

describe("read again", () => {
  test("of the invented record all that Popolo has fields for is the same", () => {
    expect(heldBy(readAgain(inventedRecord()))).toEqual(heldBy(inventedRecord()));
  });

  test("of any sound record too", () => {
    fc.assert(
      fc.property(someSoundRecord, (record) => {
        expect(heldBy(readAgain(record))).toEqual(heldBy(record));
      }),
    );
  });

  test("what another Popolo file had beside it is there again, as far as Popolo knows it", () => {
    const persons = [
      { id: "ann", name: "Ann", image: "https://example.org/a.png", email: null, age: 50, "@type": "Person" },
    ];
    const content = { persons, organizations: [], events: [{ id: "e", name: "A session" }], budgets: [] };
    const { record } = openRecord([{ path: "a.json", content }], { title: "A", asAt: "2024" });
    if (!record) throw new Error("Expected a record; found none");
    expect(written(record)["events"]).toEqual([{ id: "e", name: "A session" }]);
    expect(written(record)).not.toHaveProperty("budgets");
    expect(written(record)["persons"]?.[0]).toMatchObject({ id: "ann", image: "https://example.org/a.png" });
    expect(Object.keys(written(record)["persons"]?.[0] ?? {})).toEqual(["image", "id", "name", "sources"]);
  });
});
