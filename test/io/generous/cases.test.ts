/** Records with one kind of thing each that real files have: what opens, and what is told of the rest. */
import { describe, expect, test } from "vitest";
import { openRecord } from "../../../src/io/open-record";
import { groupsOf } from "../../../src/record/fault-groups";
import { COLLECTION_NAMES } from "../../../src/record/record";
import { groupInWords, mendingInWords, placeInWords } from "../../../src/words/faults";

const MANIFEST = {
  title: "Vale",
  period: "2009/2024",
  default_area: "vale",
  parts: [{ path: "vale.json", area_id: "vale" }],
};
const sources = [{ document_id: "report", locator: "1", says: "existing" }];
const VALE = {
  areas: [{ id: "vale", name: "Vale" }],
  documents: [{ id: "report", title: "Report", publisher_id: "council", date: "2012-06-01" }],
  organizations: [
    {
      id: "council",
      name: "Vale Council",
      classification: "council",
      theme: "council",
      area_id: "vale",
      sources,
    },
  ],
  persons: [{ id: "zed", name: "Zed", sources }],
};
const open = (part: object, manifest: object = MANIFEST) =>
  openRecord(
    [
      { path: "record.json", content: manifest },
      { path: "vale.json", content: { ...VALE, ...part } },
    ],
    { title: "Vale", asAt: "2024" },
  );

test("null in a record of our own is absence", () => {
  const forum = {
    ...VALE.organizations[0],
    id: "forum",
    name: "Forum",
    parent_id: null,
    dissolution_date: null,
  };
  const { record, faults, madeUp } = open({ organizations: [...VALE.organizations, forum] });
  expect([faults, madeUp]).toEqual([[], []]);
  expect(record?.organizations.map(({ id }) => id)).toEqual(["council", "forum"]);
});

test("three fields that are not shown: each is kept under its own name, but for the address", () => {
  const person = {
    ...VALE.persons[0],
    image: "https://example.org/z.jpg",
    gender: "female",
    email: "z@example.org",
  };
  const { record, faults, withheld } = open({ persons: [person] });
  expect(faults).toEqual([]);
  expect(record?.persons[0]?.kept).toEqual({ image: "https://example.org/z.jpg", gender: "female" });
  expect(withheld).toBe(1);
});

test("one bad row: it is left out and told, and all the rest opens", () => {
  const seat = { person_id: "zed", organization_id: "council", sources };
  const memberships = [
    { ...seat, id: "m1", start_date: "2011" },
    { ...seat, id: "m2", start_date: "2025-09-01", end_date: "2025-05-14" },
  ];
  const { record, faults } = open({ memberships });
  expect(record?.memberships.map(({ id }) => id)).toEqual(["m1"]);
  expect(record?.persons.map(({ id }) => id)).toEqual(["zed"]);
  expect(faults.map((fault) => `${placeInWords(fault)}: ${mendingInWords(fault)}`)).toEqual([
    'vale.json, memberships[1], m2, field end_date: expected a day not before start_date (2025-09-01); found "2025-05-14"',
  ]);
});

test("a manifest with a field that nobody knows, and an area that nobody describes, opens; both are noted", () => {
  const { record, faults } = open(
    {},
    { ...MANIFEST, author: "Ann", parts: [{ path: "vale.json", area_id: "atlantis" }] },
  );
  expect(record?.title).toBe("Vale");
  expect(faults.map((fault) => [fault.weight, placeInWords(fault)])).toEqual([
    ["noted", "record.json, field author"],
    ["noted", "record.json, field parts.0.area_id"],
  ]);
});

test("a manifest whose years are none opens nothing, and says why", () => {
  const { record, faults } = open({}, { ...MANIFEST, period: "2009-2024" });
  expect(record).toBeNull();
  expect(faults.map(placeInWords)).toEqual(["record.json, field period"]);
});

/** Ten ways to break a row; each is told once. */
const BROKEN: readonly (readonly [slip: object, field: string])[] = [
  [{ start_date: "May 2010" }, "start_date"],
  [{ start_date: "2012", end_date: "2011" }, "end_date"],
  [{ person_id: "nobody" }, "person_id"],
  [{ organization_id: "nowhere" }, "organization_id"],
  [{ person_id: undefined }, "person_id"],
  [{ sources: [] }, "sources"],
  [{ sources: [{ ...sources[0], says: "rumoured" }] }, "sources.says"],
  [{ voting: "yes" }, "voting"],
  [{ role: 7 }, "role"],
  [{ start_edtf: "2010-13" }, "start_edtf"],
];

describe("a register of 2,000 rows, one in twenty of which is broken in one of ten ways", () => {
  const rows = Array.from({ length: 2000 }, (_, index) => {
    const row = {
      id: `m${index}`,
      person_id: "zed",
      organization_id: "council",
      role: `Seat ${index}`,
      sources,
    };
    return index % 20 === 19 ? { ...row, ...BROKEN[((index - 19) / 20) % 10]![0] } : row;
  });
  const { record, faults } = open({ memberships: JSON.parse(JSON.stringify(rows)) });

  test("every good row is there, and nothing else is touched", () => {
    expect(record?.memberships).toHaveLength(1900);
    expect(COLLECTION_NAMES.map((name) => record?.[name].length)).toEqual([1, 1, 1, 1, 0, 1900, 0, 0, 0]);
  });

  test("every bad one is listed once, at its place, in its group, with the counts", () => {
    expect(groupsOf(faults).map(groupInWords).toSorted()).toEqual([
      "Left out: memberships, end_date (10)",
      "Left out: memberships, organization_id (10)",
      "Left out: memberships, person_id (20)",
      "Left out: memberships, role (10)",
      "Left out: memberships, sources (10)",
      "Left out: memberships, sources.says (10)",
      "Left out: memberships, start_date (10)",
      "Left out: memberships, start_edtf (10)",
      "Left out: memberships, voting (10)",
    ]);
    expect(new Set(faults.map(({ item }) => item))).toEqual(
      new Set(rows.filter((_, index) => index % 20 === 19).map(({ id }) => id)),
    );
  });

  test("in the right words", () => {
    const told = (item: string) => faults.filter((fault) => fault.item === item).map(mendingInWords);
    expect(told("m19")).toEqual(['expected a date such as 2010, 2010-07 or 2010-07-05; found "May 2010"']);
    expect(told("m39")).toEqual(['expected a day not before start_date (2012); found "2011"']);
    expect(told("m59")).toEqual(['expected the id of one of the persons; found "nobody"']);
    expect(told("m79")).toEqual(['expected the id of one of the organizations; found "nowhere"']);
    expect(told("m99")).toEqual(["expected either person_id or member; found neither"]);
    expect(told("m119")).toEqual(["expected at least one item; found []"]);
    expect(told("m139")).toEqual([
      'expected one of existing, ended, planned, proposed, agreed, historic; found "rumoured"',
    ]);
    expect(told("m159")).toEqual(['expected true or false; found "yes"']);
    expect(told("m179")).toEqual(["expected a text; found 7"]);
    expect(told("m199")).toEqual([
      'expected a date such as 2010, 2010-07 or 2010-07-05, or EDTF; found "2010-13"',
    ]);
  });
});
