import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openRecord } from "../../src/io/open-record";
import { recordAsJson } from "../../src/io/record-json";
import type { PartnershipRecord } from "../../src/record/record";
import { faultInWords } from "../fault-in-words";
import { inventedRecord } from "../fixtures/invented-record";
import { smallRecord, source } from "../small-record";
import { popoloFaults } from "./popolo";
import { someSoundRecord } from "./sound-record";

type Document = Record<string, Record<string, unknown>[]>;

const written = (record: PartnershipRecord): Document => JSON.parse(recordAsJson(record));
const read = (json: string) =>
  openRecord([{ path: "given.json", content: JSON.parse(json) }], { title: "Given", asAt: "2024" });
const readBack = (record: PartnershipRecord) => read(recordAsJson(record));
const faultsOf = (json: string): readonly string[] => read(json).faults.map(faultInWords);
const NOTHING_TO_TELL = { faults: [], madeUp: [], withheld: 0 };
/** The small record as it is written, with something changed by hand. */
const tampered = (change: (document: Document) => void): readonly string[] => {
  const document = written(smallRecord());
  change(document);
  return faultsOf(JSON.stringify(document));
};

describe("the whole record as JSON", () => {
  test("the invented record, written and read again, is the same", () => {
    const record = inventedRecord();
    expect(readBack(record)).toEqual({ record, ...NOTHING_TO_TELL });
  });

  test("any record without a fault, written and read again, is the same", () => {
    fc.assert(
      fc.property(someSoundRecord, (record) => {
        expect(readBack(record)).toEqual({ record, ...NOTHING_TO_TELL });
      }),
    );
  });

  test("an item that contradicts itself is left out, as of the files", () => {
    const { record, faults } = readBack({
      ...smallRecord(),
      memberships: smallRecord().memberships.map((seat) => ({
        ...seat,
        start_date: "2012",
        end_date: "2011",
      })),
    });
    expect(record?.memberships).toEqual([]);
    expect(faults[0]).toMatchObject({ file: "given.json", item: "ann-chairs", field: "end_date" });
  });

  test("its years, title and first area are told in it", () => {
    expect(written(smallRecord())["manifest"]).toEqual({
      title: "A small town",
      period: "2009/2014",
      default_area: "town",
      parts: [],
    });
  });

  test("a paragraph of a printed report has a URN for a URL, which Popolo asks of each source", () => {
    const [council] = written(smallRecord())["organizations"]!;
    expect(council!["sources"]).toEqual([
      {
        document_id: "report-2010",
        locator: "1.1",
        says: "existing",
        url: "urn:partnership-explorer:report-2010:1.1",
      },
    ]);
  });

  test("a paragraph that is named by half of a letter has a URN too, and comes back", () => {
    const record = inventedRecord();
    const [first, ...rest] = record.persons;
    if (!first) throw new Error("Expected a person; found none");
    const sources = first.sources.map((source) => ({ ...source, locator: "4\ud800" }));
    const odd = { ...record, persons: [{ ...first, sources }, ...rest] };
    expect(readBack(odd).record).toEqual(odd);
    expect(recordAsJson(odd)).toContain(':4%EF%BF%BD"');
  });

  test("how a name is told, who is an officer, and what is inferred or misprinted come back", () => {
    const owned = { inferred: true, misprint: true, note: "Printed Healt Trust." };
    const sources = [{ ...source("existing"), ...owned }];
    const record = smallRecord({
      "health-trust": { article: "the", plural: true, descriptive: true, sources },
      chair: { rank: "officer", sources },
    });
    const body = written(record)["organizations"]!.find(({ id }) => id === "health-trust");
    expect(body).toMatchObject({ article: "the", plural: true, descriptive: true });
    expect(body!["sources"]).toMatchObject([owned]);
    expect(written(record)["posts"]![0]).toMatchObject({ rank: "officer" });
    expect(readBack(record)).toEqual({ record, ...NOTHING_TO_TELL });
    expect(popoloFaults(written(record))).toEqual([]);
  });

  test("a URL that the record has of its own stays, and comes back", () => {
    const url = "https://example.org/report#p1";
    const record = smallRecord({ ann: { sources: [{ ...source("existing"), url }] } });
    expect(written(record)["persons"]![0]!["sources"]).toMatchObject([{ url }]);
    expect(readBack(record)).toEqual({ record, ...NOTHING_TO_TELL });
  });
});

describe("what is no exported record is told, with the file, the item and the field", () => {
  test.each([
    ["[]", "given.json: expected a record, or items of Popolo; found none"],
    ["{}", "given.json: expected a record, or items of Popolo; found none"],
    ["null", "given.json: expected an object of collections; found null"],
    ['"x"', 'given.json: expected an object of collections; found "x"'],
    ['{"manifest":{"title":"x"}}', "given.json: manifest: period: expected a text; found nothing"],
  ])("%s", (json, fault) => {
    expect(faultsOf(json)).toContain(fault);
    expect(read(json).record).toBeNull();
  });

  test("a first area that is not among the areas is there by its id", () => {
    const change = (document: Document) => Object.assign(document["manifest"]!, { default_area: "nowhere" });
    expect(tampered(change)).toEqual([
      'given.json: manifest: default_area: expected the id of one of the areas; found "nowhere"',
    ]);
  });

  test("a field that nobody knows is kept, and noted", () => {
    expect(tampered(({ persons }) => Object.assign(persons![0]!, { age: 50 }))).toEqual([
      "given.json: ann: age: expected a field of the record or of Popolo; found 50",
    ]);
  });

  test("a name of something that is not in it", () => {
    expect(tampered(({ posts }) => Object.assign(posts![0]!, { organization_id: "gone" }))).toContain(
      'given.json: chair: organization_id: expected the id of one of the organizations; found "gone"',
    );
  });

  test("a collection that is none, and one that is unknown", () => {
    const faults = tampered((document) => Object.assign(document, { persons: 3, budgets: [] }));
    expect(faults.slice(0, 2)).toEqual([
      "given.json: persons: expected a list of items; found 3",
      "given.json: budgets: expected one of documents, areas, organizations, persons, posts, memberships, relations, change_events, contributions; found budgets",
    ]);
  });
});

describe("what is written is Popolo 1.0.1, with no field that is neither Popolo's nor known as ours", () => {
  test("the invented record", () => {
    expect(popoloFaults(written(inventedRecord()))).toEqual([]);
  });

  test.each([
    ["organizations", { telephone: "1" }, "organizations[0]: telephone: unknown field"],
    [
      "organizations",
      { founding_date: "c. 1998" },
      'organizations[0]: founding_date: "c. 1998" is not a date',
    ],
    ["persons", { sources: [{ note: "x" }] }, "persons[0]: sources: url: missing"],
    ["persons", { sources: [{ url: "page 1" }] }, 'persons[0]: sources: url: "page 1" is not a URI'],
    ["persons", { other_names: [{ note: "x" }] }, "persons[0]: other_names: name: missing"],
    ["memberships", { person_id: 3 }, "memberships[0]: person_id: 3 is not a text"],
    ["posts", { voting: true }, "posts[0]: voting: unknown field"],
    ["areas", { theme: "x" }, "areas[0]: theme: unknown field"],
  ])("a slip is noticed in %s: %j", (collection, fields, fault) => {
    const document = written(smallRecord());
    Object.assign(document[collection]![0]!, fields);
    expect(popoloFaults(document)).toEqual([fault]);
  });

  test("a membership of nobody is noticed", () => {
    const document = written(smallRecord());
    delete document["memberships"]![0]!["person_id"];
    expect(popoloFaults(document)).toEqual(["memberships[0]: none of member, person, person_id"]);
  });
});
