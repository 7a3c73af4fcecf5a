/** How others write, one leniency at a time. */
import { describe, expect, test } from "vitest";
import type { OpenOptions } from "../../../src/io/open-record";
import { openRecord } from "../../../src/io/open-record";
import { recordAsJson } from "../../../src/io/record-json";
import { faultInWords } from "../../fault-in-words";

const open = (content: unknown, options: Partial<OpenOptions> = {}, path = "vale.json") =>
  openRecord([{ path, content }], { title: "The vale", asAt: "2020-01-01", ...options });
const recordOf = (content: unknown, path?: string) => {
  const { record, faults } = open(content, {}, path);
  expect(faults).toEqual([]);
  return record!;
};
const written = (content: unknown, options: Partial<OpenOptions> = {}) =>
  JSON.parse(recordAsJson(open(content, options).record!));
const ANN = { id: "ann", name: "Ann Smith" };
const FORUM = { id: "forum", name: "Vale Forum" };

describe("null is absence", () => {
  test("of a date, of an id and of what stands within", () => {
    const forum = {
      ...FORUM,
      dissolution_date: null,
      parent_id: null,
      other_names: [{ name: "VF", note: null }, null],
    };
    const [body] = recordOf({ organizations: [forum] }).organizations.slice(-1);
    expect(body).not.toHaveProperty("dissolution_date");
    expect(body).not.toHaveProperty("parent_id");
    expect(body?.other_names).toEqual([{ name: "VF" }]);
  });

  test("of a whole collection", () => {
    expect(recordOf({ persons: [ANN], organizations: null }).persons.map(({ id }) => id)).toEqual(["ann"]);
  });
});

describe("ids that are missing are made from the content", () => {
  const seat = { person_id: "ann", organization_id: "forum", role: "Chair" };
  const idsOf = (memberships: readonly object[]) =>
    recordOf({ persons: [ANN], organizations: [FORUM], memberships }).memberships.map(({ id }) => id);

  test("the same each time, in whatever order the fields stand", () => {
    const { role, ...rest } = seat;
    expect(idsOf([seat])).toEqual(idsOf([{ role, ...rest }]));
    expect(idsOf([seat])).toEqual(["membership-1ompvrjbwdi"]);
  });

  test("another for another content; what says the same twice is one", () => {
    expect(new Set(idsOf([seat, { ...seat, role: "Member" }, seat])).size).toBe(2);
  });

  test("and it is told that they were made, and from what", () => {
    expect(open({ persons: [{ name: "Ann Smith" }] }).madeUp).toContainEqual({
      collection: "persons",
      item: "person-1fp5raosglx",
      field: "id",
      from: "what it says",
    });
  });
});

describe("items within items stand by themselves, linked by their ids", () => {
  test("a person with their memberships, the body within the membership", () => {
    const { organizations, memberships } = recordOf({
      persons: [{ ...ANN, memberships: [{ id: "m", role: "Chair", organization: FORUM }] }],
    });
    expect(memberships[0]).toMatchObject({
      id: "m",
      person_id: "ann",
      organization_id: "forum",
      role: "Chair",
    });
    expect(organizations.map(({ name }) => name)).toContain("Vale Forum");
  });

  test("a body with its seats and its parts", () => {
    const board = { id: "board", name: "Board" };
    const { organizations, posts } = recordOf({
      organizations: [{ ...FORUM, posts: [{ id: "chair", label: "Chair" }], children: [board] }],
    });
    expect(posts[0]).toMatchObject({ id: "chair", organization_id: "forum" });
    expect(organizations.find(({ id }) => id === "board")?.parent_id).toBe("forum");
  });

  test("dates within the member are those of the membership", () => {
    const member = { "@type": "Organization", id: "forum", start_date: "2010-05-11", end_date: "2015-05-08" };
    const { memberships } = recordOf({
      organizations: [FORUM, { id: "alliance", name: "Alliance", memberships: [{ id: "m", member }] }],
    });
    expect(memberships[0]).toMatchObject({
      member: { "@type": "Organization", id: "forum" },
      organization_id: "alliance",
      start_date: "2010-05-11",
      end_date: "2015-05-08",
    });
  });

  test("a member that is a person is a person", () => {
    const member = { "@type": "Person", id: "ann" };
    const { memberships } = recordOf({
      persons: [ANN],
      organizations: [FORUM],
      memberships: [{ id: "m", member, organization_id: "forum" }],
    });
    expect(memberships[0]).toMatchObject({ person_id: "ann" });
    expect(memberships[0]).not.toHaveProperty("member");
  });

  test("what is told of one item in two places is joined, and where they differ that is noted", () => {
    const { record, faults } = open({
      organizations: [FORUM],
      memberships: [
        { id: "m", person: ANN, organization: { id: "forum", name: "The Forum", image: "f.png" } },
      ],
    });
    expect(record?.organizations.find(({ id }) => id === "forum")).toMatchObject({
      name: "Vale Forum",
      kept: { image: "f.png" },
    });
    expect(faults.map(faultInWords)).toEqual([
      'vale.json: forum: name: expected as at organizations[0]: "Vale Forum"; found "The Forum"',
    ]);
  });
});

describe("what the explorer has no use for is kept, and written out again", () => {
  test("a field of Popolo without a word, another one with a note; each is named", () => {
    const person = {
      ...ANN,
      image: "https://example.org/ann.png",
      gender: "female",
      shoe_size: 38,
      party: "x",
    };
    const { record, faults } = open({ persons: [person] });
    expect(record?.persons[0]?.kept).toEqual({
      image: "https://example.org/ann.png",
      gender: "female",
      shoe_size: 38,
      party: "x",
    });
    expect(faults.map(({ weight, field }) => [weight, field])).toEqual([
      ["noted", "shoe_size"],
      ["noted", "party"],
    ]);
    expect(written({ persons: [person] }).persons[0]).toMatchObject(person);
  });

  test("events, and a post of no body", () => {
    const document = {
      persons: [ANN],
      events: [{ id: "e", name: "Meeting" }],
      posts: [{ id: "p", label: "Chair" }],
    };
    expect(recordOf(document).posts).toEqual([]);
    expect(written(document)).toMatchObject({ events: document.events, posts: document.posts });
  });

  test("a field that happens to be called as we call what is kept", () => {
    expect(written({ persons: [{ ...ANN, kept: { box: 3 } }] }).persons[0]).toMatchObject({
      kept: { box: 3 },
    });
  });

  test("a classification of the source's own: a class of the record, of which the body is another organisation", () => {
    const document = { organizations: [{ ...FORUM, classification: "chamber" }] };
    const record = recordOf(document);
    expect(record.organizations.at(-1)?.classification).toBe("chamber");
    expect(record.classes).toEqual([{ id: "chamber", name: "chamber", kind: "other" }]);
    expect(written(document).manifest.classes).toEqual(record.classes);
    expect(written(document).organizations.at(-1).classification).toBe("chamber");
  });

  test("no classification: the body is another organisation, which is told", () => {
    const document = { organizations: [{ ...FORUM, classification: undefined }] };
    expect(recordOf(document).organizations.at(-1)?.classification).toBe("other");
    expect(recordOf(document).classes).toEqual([]);
  });

  test("contact details only where they are asked for; how many were not carried over is told", () => {
    const person = { ...ANN, email: "ann@example.org", contact_details: [{ type: "voice", value: "1" }] };
    expect(open({ persons: [person] }).withheld).toBe(2);
    expect(JSON.stringify(written({ persons: [person] }))).not.toContain("ann@example.org");
    expect(written({ persons: [person] }, { contacts: true }).persons[0]).toMatchObject(person);
  });
});

describe("sources", () => {
  test("with only a url stand in the file, at the place of the item, and keep the url", () => {
    const { documents, persons } = recordOf({
      persons: [{ ...ANN, sources: [{ url: "https://example.org/3", note: "Minutes" }] }],
      organizations: [{ ...FORUM, founding_date: "2012-05" }],
    });
    expect(documents).toMatchObject([{ id: "file:vale.json", title: "vale.json", date: "2012-05" }]);
    expect(persons[0]?.sources).toEqual([
      {
        document_id: "file:vale.json",
        locator: "persons[0]",
        says: "existing",
        url: "https://example.org/3",
        note: "Minutes",
      },
    ]);
  });

  test("none at all: the file is the source; of a body that had ended, it says so", () => {
    const { organizations } = recordOf({
      organizations: [
        { ...FORUM, dissolution_date: "2009-03-31" },
        { id: "b", name: "B", founding_date: "2012-05-01" },
      ],
    });
    expect(organizations.find(({ id }) => id === "forum")?.sources).toMatchObject([{ says: "ended" }]);
    expect(organizations.find(({ id }) => id === "b")?.sources).toMatchObject([{ says: "existing" }]);
  });

  test("a file without any date is of the day that is given", () => {
    expect(recordOf({ persons: [ANN] }).documents[0]?.date).toBe("2020-01-01");
  });
});

describe("dates", () => {
  test.each([
    ["2003-05-01T10:00:00Z", "2003-05-01"],
    ["2003-05-00", "2003-05"],
    ["2003-00-00", "2003"],
    [2003, "2003"],
    ["0001-01-01", undefined],
  ])("%s is read as %s, and written as it stood", (start_date, read) => {
    const document = {
      persons: [ANN],
      organizations: [FORUM],
      memberships: [{ id: "m", person_id: "ann", organization_id: "forum", start_date }],
    };
    expect(recordOf(document).memberships[0]?.start_date).toBe(read);
    expect(written(document).memberships[0].start_date).toBe(start_date);
  });

  test("of a seat without any are those of the legislative period that it names", () => {
    const seat = { person_id: "ann", organization_id: "forum", legislative_period_id: "term/3" };
    const events = [
      {
        id: "term/3",
        classification: "legislative period",
        start_date: "2010-05-06",
        end_date: "2014-05-22",
      },
    ];
    const { memberships } = recordOf({ persons: [ANN], organizations: [FORUM], memberships: [seat], events });
    expect(memberships[0]).toMatchObject({ start_date: "2010-05-06", end_date: "2014-05-22" });
  });
});

describe("names", () => {
  test.each([
    [{ persons: [{ id: "a", given_name: "Ann", family_name: "Smith" }] }, "persons", "name", "Ann Smith"],
    [{ persons: [{ id: "a", sort_name: "Smith, Ann" }] }, "persons", "name", "Smith, Ann"],
    [{ persons: [{ id: "a" }] }, "persons", "name", "(no name)"],
    [
      { organizations: [FORUM], posts: [{ id: "p", role: "Chair", organization_id: "forum" }] },
      "posts",
      "label",
      "Chair",
    ],
    [{ areas: [{ id: "a", name: { "lang:cy": "Cymru", "lang:en": "Wales" } }] }, "areas", "name", "Wales"],
  ])("%j", (document, collection, field, name) => {
    const items = recordOf(document)[collection as "persons"] as readonly object[];
    expect(items.at(-1)).toMatchObject({ [field]: name });
  });
});

describe("files", () => {
  test("a bare list, of the class that the file is called by", () => {
    expect(recordOf([ANN], "data/people.json").persons.map(({ id }) => id)).toEqual(["ann"]);
    expect(recordOf([FORUM], "organisations.json").organizations.at(-1)?.id).toBe("forum");
  });

  test("a bare list of several classes, by what each item says", () => {
    const { persons, organizations, memberships } = recordOf([
      { ...ANN, "@type": "Person" },
      { ...FORUM, "@type": "http://www.w3.org/ns/org#Organization" },
      { id: "m", person_id: "ann", organization_id: "forum" },
    ]);
    expect([persons[0]?.id, organizations.at(-1)?.id, memberships[0]?.id]).toEqual(["ann", "forum", "m"]);
  });

  test("one item, and an answer of a service that holds a list", () => {
    expect(recordOf({ ...ANN, "@type": "Person" }).persons[0]?.id).toBe("ann");
    expect(recordOf({ page: 1, result: [ANN] }, "persons").persons[0]?.id).toBe("ann");
  });

  test("one class per file", () => {
    const seat = { id: "m", person_id: "ann", organization_id: "forum" };
    const files = [
      { path: "people.json", content: [ANN] },
      { path: "organizations.json", content: [FORUM] },
      { path: "memberships.json", content: [seat] },
    ];
    const { record, faults } = openRecord(files, { title: "The vale", asAt: "2020" });
    expect(faults).toEqual([]);
    expect(record?.memberships[0]?.sources[0]?.document_id).toBe("file:memberships.json");
  });

  test("collections in British spelling", () => {
    expect(recordOf({ people: [ANN], organisations: [FORUM] }).organizations.at(-1)?.id).toBe("forum");
  });

  test("an item of which nobody knows what it is, is told", () => {
    expect(open([ANN, { id: "x" }]).faults.map(faultInWords)).toEqual([
      'vale.json: [0]: expected an item of Popolo, such as a person or an organization; found {"id":"ann","name":"Ann Smith"}',
      'vale.json: [1]: expected an item of Popolo, such as a person or an organization; found {"id":"x"}',
      "vale.json: expected a record, or items of Popolo; found none",
    ]);
  });
});

describe("where a body is", () => {
  test("no area: in the one area of the record, which is called as the record", () => {
    const { areas, organizations, defaultAreaId } = recordOf({ organizations: [FORUM] });
    expect(areas).toEqual([{ id: "everywhere", name: "The vale" }]);
    expect(organizations.at(-1)?.area_id).toBe("everywhere");
    expect(defaultAreaId).toBe("everywhere");
  });

  test("an area that nobody describes is there by its id, and noted", () => {
    const { record, faults } = open({ organizations: [FORUM, { id: "b", name: "B", area_id: "shire" }] });
    expect(record?.areas).toContainEqual({ id: "shire", name: "shire" });
    expect(faults.map(faultInWords)).toEqual([
      'vale.json: b: area_id: expected the id of one of the areas; found "shire"',
    ]);
  });

  test("an area and a body of one id are two", () => {
    const { organizations } = recordOf({
      areas: [{ id: "1", name: "Vale" }],
      organizations: [{ ...FORUM, id: "1", area_id: "1" }],
    });
    expect(organizations.at(-1)).toMatchObject({ id: "organization:1", area_id: "1" });
  });
});
