import { describe, expect, test } from "vitest";
import { parseManifest, parseRecord } from "../../src/record/parse";
import { COLLECTION_NAMES } from "../../src/record/record";
import { faultInWords } from "../fault-in-words";
import { faultsOf, readSmall, SMALL_MANIFEST, source } from "../small-record";

const organization = (fields: object) => ({
  id: "late-board",
  name: "Late Board",
  classification: "partnership",
  area_id: "town",
  theme: "health",
  sources: [source("existing")],
  ...fields,
});
const faultsOfFile = (content: unknown): readonly string[] =>
  parseRecord(SMALL_MANIFEST, [{ path: "town.json", content }])
    .faults.filter(({ file, because }) => file === "town.json" && because === undefined)
    .map(faultInWords);

test("a record without a fault is read whole, in the order of its parts", () => {
  const { record } = readSmall({}, { organizations: [organization({})] });
  expect(record?.title).toBe("A small town");
  expect(record?.years).toEqual({ first: 2009, last: 2014 });
  expect(record?.defaultAreaId).toBe("town");
  expect(record?.organizations.at(-1)?.id).toBe("late-board");
  expect(record?.areas.map(({ id }) => id)).toEqual(["shire", "town"]);
});

describe("a fault of a file", () => {
  test.each([
    [null, "null"],
    [["organizations"], '["organizations"]'],
    ["text", '"text"'],
    [undefined, "nothing"],
  ])("that holds %s is told", (content, found) => {
    expect(faultsOfFile(content)).toEqual([`town.json: expected an object of collections; found ${found}`]);
  });

  test("is a collection that nobody knows", () => {
    expect(faultsOfFile({ organisations: [] })).toEqual([
      "town.json: organisations: expected one of documents, areas, organizations, persons, posts, memberships, relations, change_events, contributions; found organisations",
    ]);
  });

  test("is a collection that is no list", () => {
    expect(faultsOfFile({ persons: { id: "ann" } })).toEqual([
      'town.json: persons: expected a list of items; found {"id":"ann"}',
    ]);
  });

  test("is an item that is no object: it is called by its place", () => {
    expect(faultsOfFile({ persons: [7] })).toEqual(["town.json: persons[0]: expected an object; found 7"]);
  });
});

describe("a fault of an item's shape", () => {
  test.each([
    ["an unknown field", { leader: "Ann" }, "leader: expected no such field; found leader"],
    ["an empty name", { name: "" }, 'name: expected a text that is not empty; found ""'],
    ["a missing name", { name: undefined }, "name: expected a text; found nothing"],
    ["a number for a name", { name: 7 }, "name: expected a text; found 7"],
    ["no sources", { sources: [] }, "sources: expected at least one item; found []"],
    ["missing sources", { sources: undefined }, "sources: expected a list; found nothing"],
    ["a truth that is none", { is_class: "yes" }, 'is_class: expected true or false; found "yes"'],
    ["half a member", { count: 2.5 }, "count: expected a whole number; found 2.5"],
    ["no member at all", { count: 0 }, "count: expected a number above 0; found 0"],
    [
      "a month in words",
      { founding_date: "May 2010" },
      'founding_date: expected a date such as 2010, 2010-07 or 2010-07-05; found "May 2010"',
    ],
  ])("is %s", (_, fields, words) => {
    expect(faultsOf({ "town-board": fields })).toEqual([`town.json: town-board: ${words}`]);
  });

  test("is a classification that nobody knows", () => {
    expect(faultsOf({ "town-board": { classification: "club" } })).toEqual([
      'town.json: town-board: classification: expected one of partnership, sub-group, council, combined-authority, health, police, fire, government, education, business, voluntary, other; found "club"',
    ]);
  });

  test("is an article of more than one word, or a rank that nobody knows", () => {
    expect(faultsOf({ "town-board": { article: "the " }, chair: { rank: "captain" } })).toEqual([
      'town.json: town-board: article: expected one word, such as the; found "the "',
      'town.json: chair: rank: expected one of member, officer; found "captain"',
    ]);
  });

  test("is told within a source by the source's number", () => {
    const sources = [source("existing"), { ...source("rumoured"), folio: 3 }];
    expect(faultsOf({ "town-board": { sources } })).toEqual([
      'town.json: town-board: sources.1.says: expected one of existing, ended, planned, proposed, agreed, historic; found "rumoured"',
      "town.json: town-board: sources.1.folio: expected no such field; found folio",
    ]);
  });

  test("is money in another currency, or none at all", () => {
    expect(faultsOf({ "council-pays": { currency: "EUR", amount: 0 } })).toEqual([
      "town.json: council-pays: amount: expected a number above 0; found 0",
      'town.json: council-pays: currency: expected one of GBP; found "EUR"',
    ]);
  });

  test("is a missing id: the item is called by its place", () => {
    expect(faultsOf({ "ann-chairs": { id: undefined } })).toEqual([
      "town.json: memberships[0]: id: expected a text; found nothing",
    ]);
  });
});

describe("every fault is told, not only the first", () => {
  test("in one item, in several items and in several files", () => {
    const faults = faultsOf(
      { shire: { name: 7 }, "town-board": { name: "", area_id: "" }, ann: { age: 50 } },
      { posts: [{ id: "seat" }] },
    );
    expect(faults).toEqual([
      'record.json: parts.0.area_id: expected the id of one of the areas; found "shire"',
      "areas.json: shire: name: expected a text; found 7",
      'town.json: town-board: name: expected a text that is not empty; found ""',
      'town.json: town-board: area_id: expected a text that is not empty; found ""',
      "town.json: ann: age: expected no such field; found age",
      "more.json: seat: label: expected a text; found nothing",
      "more.json: seat: organization_id: expected a text; found nothing",
      "more.json: seat: sources: expected a list; found nothing",
    ]);
  });

  test("what items say of each other, whichever check finds it", () => {
    const faults = faultsOf({
      "town-board": { parent_id: "nowhere" },
      "north-safety": { class_id: "nothing", founding_edtf: "2010-13" },
      "ann-chairs": { post_id: "nobody" },
    });
    expect(faults).toEqual([
      'town.json: town-board: parent_id: expected the id of one of the organizations; found "nowhere"',
      'town.json: north-safety: class_id: expected the id of one of the organizations; found "nothing"',
      'town.json: ann-chairs: post_id: expected the id of one of the posts; found "nobody"',
      'town.json: north-safety: founding_edtf: expected a date such as 2010, 2010-07 or 2010-07-05, or EDTF; found "2010-13"',
    ]);
  });
});

const idsIn = (changes: Parameters<typeof readSmall>[0]): readonly string[] => {
  const { record } = readSmall(changes);
  return COLLECTION_NAMES.flatMap((name) => record?.[name].map(({ id }) => id) ?? []);
};
const missingFrom = (changes: Parameters<typeof readSmall>[0]): readonly string[] => {
  const there = new Set(idsIn(changes));
  return idsIn({}).filter((id) => !there.has(id));
};

describe("a fault hides what it is in, and what cannot be without that, and nothing else", () => {
  test.each([
    ["a membership hides itself", { "ann-chairs": { start_date: "May 2010" } }, ["ann-chairs"]],
    ["a person hides their seats", { ann: { name: "" } }, ["ann", "ann-chairs"]],
    [
      "a body hides what joins it, and the seats of those that it would send stay",
      { "health-trust": { name: "" } },
      ["health-trust", "trust-sits"],
    ],
    ["a seat hides itself; who sits on it sits on the body still", { chair: { label: "" } }, ["chair"]],
    ["a parent that is nowhere hides nothing", { "town-board": { parent_id: "nowhere" } }, []],
    [
      "an end before the beginning",
      { "old-forum": { founding_date: "2012", dissolution_date: "2011" } },
      ["old-forum", "forum-replaced"],
    ],
    [
      "a contradiction hides nothing: the first statement stands",
      { "old-forum": { dissolution_date: "2012" } },
      [],
    ],
  ])("%s", (_, changes, hidden) => {
    expect(missingFrom(changes)).toEqual(hidden);
  });

  test("what is left out for want of something else names it", () => {
    const { faults } = readSmall({ ann: { name: "" } });
    expect(faults.map(({ weight, because }) => [weight, because])).toEqual([
      ["left-out", undefined],
      ["left-out", "ann"],
    ]);
    expect(faults.map(faultInWords)).toEqual([
      'town.json: ann: name: expected a text that is not empty; found ""',
      'town.json: ann-chairs: person_id: expected the id of one of the persons; found "ann", which is left out',
    ]);
  });

  test("what is believed without a field of it is noted, and stands without the field", () => {
    const { record, faults } = readSmall({ "town-board": { parent_id: "nowhere" } });
    expect(faults.map(({ weight, place }) => [weight, place])).toEqual([["noted", "organizations[2]"]]);
    expect(record?.organizations[2]).not.toHaveProperty("parent_id");
  });

  test("of two sources, one that leads nowhere is given up", () => {
    const sources = [source("existing"), { ...source("existing"), document_id: "lost" }];
    const { record, faults } = readSmall({ ann: { sources } });
    expect(faults.map(({ weight, field }) => [weight, field])).toEqual([["noted", "sources.1.document_id"]]);
    expect(record?.persons[0]?.sources).toHaveLength(1);
  });
});

test("a question of a review may name the document in which it stands, and only one that is there", () => {
  const asking = (document_id: string) =>
    readSmall({}, {}, { ...SMALL_MANIFEST, checklist: [{ id: "risk", text: "Risk", document_id }] });
  expect(asking("report-2010").faults).toEqual([]);
  const { record, faults } = asking("lost");
  expect(faults.map(faultInWords)).toEqual([
    "record.json: checklist.0.document_id: expected the id of one of the documents; found lost",
  ]);
  expect(record?.checklist).toHaveLength(1);
});

test("an area that the manifest names must be described in some part", () => {
  const { faults } = readSmall({}, {}, { ...SMALL_MANIFEST, default_area: "atlantis" });
  expect(faults.map(faultInWords)).toEqual([
    'record.json: default_area: expected the id of one of the areas; found "atlantis"',
  ]);
});

const manifestFaults = (content: unknown): readonly string[] =>
  parseManifest({ path: "record.json", content }).faults.map(faultInWords);

describe("the manifest", () => {
  test.each([
    ["2012", { first: 2012, last: 2012 }],
    ["2012/2012", { first: 2012, last: 2012 }],
    ["1066/2065", { first: 1066, last: 2065 }],
  ])("may tell of %s", (period, years) => {
    expect(readSmall({}, {}, { ...SMALL_MANIFEST, period }).record?.years).toEqual(years);
  });

  test("names the parts", () => {
    const { manifest } = parseManifest({ path: "record.json", content: SMALL_MANIFEST });
    expect(manifest).toEqual(SMALL_MANIFEST);
  });

  test.each([
    [{ period: "0001/9999" }, 'period: expected a period of at most 1000 years; found "0001/9999"'],
    [{ period: "2009-2014" }, 'period: expected a period such as 2009/2024, or one year; found "2009-2014"'],
    [{ title: "" }, 'title: expected a text that is not empty; found ""'],
    [{ default_area: undefined }, "default_area: expected a text; found nothing"],
    [{ parts: {} }, "parts: expected a list; found {}"],
    [{ parts: [{ path: "a.json" }] }, "parts.0.area_id: expected a text; found nothing"],
    [{ author: "Ann" }, "author: expected no such field; found author"],
  ])("with %o has a fault", (fields, words) => {
    expect(manifestFaults({ ...SMALL_MANIFEST, ...fields })).toEqual([`record.json: ${words}`]);
  });

  test("must be an object", () => {
    expect(manifestFaults("parts")).toEqual(['record.json: expected an object; found "parts"']);
    expect(manifestFaults(undefined)).toEqual(["record.json: expected an object; found nothing"]);
  });
});
