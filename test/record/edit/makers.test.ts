import { describe, expect, test } from "vitest";
import { addDocument, addEvidence, addItem } from "../../../src/record/edit/add-item";
import { applied } from "../../../src/record/edit/applied";
import type { ChangeDraft } from "../../../src/record/edit/change-draft";
import { consequencesOf } from "../../../src/record/edit/consequences";
import { correctField } from "../../../src/record/edit/correct-field";
import { correctHead } from "../../../src/record/edit/correct-head";
import type { Edit } from "../../../src/record/edit/edit";
import { changesNothing } from "../../../src/record/edit/edit";
import { faultsOfEdit } from "../../../src/record/edit/edit-faults";
import { recordChange } from "../../../src/record/edit/record-change";
import { goneWith, removeItem } from "../../../src/record/edit/remove-item";
import { listParagraphs, setAside, takeUp } from "../../../src/record/edit/set-aside";
import { getOrThrow, organizationsById } from "../../../src/record/links";
import type { PartnershipRecord } from "../../../src/record/record";
import { unreadOf } from "../../../src/record/unread";
import { inventedRecord } from "../../fixtures/invented-record";

const record = inventedRecord();
const body = (from: PartnershipRecord, id: string) => getOrThrow(organizationsById(from), id);

const MERGER: ChangeDraft = {
  type: "merged",
  from: [{ id: "safer-marchshire" }, { id: "adult-care-board" }],
  into: [{ name: "Safe and Well Marchshire" }],
  continuing: [],
  date: "2023-05",
  certainty: "happened",
  document: { title: "Partnership review", date: "2023-06-15" },
  locator: "9.1",
  label: "Safer Marchshire and the Adult Care Board merged",
  areaId: "marchshire",
};

const eventIn = (edit: Edit) => {
  const after = applied(record, edit);
  const event = after.change_events.at(-1);
  if (!event) throw new Error("Expected a change event; found none");
  return { after, event };
};

describe("recording a change", () => {
  test("two bodies that merge into a new one bring that with them, of their kind and in their place", () => {
    const edit = recordChange(record, MERGER);
    const { after, event } = eventIn(edit);
    expect(faultsOfEdit(record, edit)).toEqual([]);
    expect(event).toMatchObject({
      type: "merged",
      date: "2023-05",
      original_organization_ids: ["safer-marchshire", "adult-care-board"],
      resulting_organization_ids: ["safe-and-well-marchshire"],
      sources: [{ document_id: "partnership-review-2023-06-15", locator: "9.1", says: "existing" }],
    });
    expect(body(after, "safe-and-well-marchshire")).toMatchObject({
      name: "Safe and Well Marchshire",
      classification: "partnership",
      area_id: "marchshire",
      theme: body(record, "safer-marchshire").theme,
    });
  });

  test("what ends, what begins and what is left is known before it is made", () => {
    const { after, event } = eventIn(recordChange(record, MERGER));
    const { ends, begins, left } = consequencesOf(after, event);
    expect(ends).toEqual(["safer-marchshire", "adult-care-board"]);
    expect(begins).toEqual(["safe-and-well-marchshire"]);
    expect(left.get("memberships")).toBeGreaterThan(0);
  });

  test("nothing follows yet from what is only planned, and the new body is only planned", () => {
    const { after, event } = eventIn(recordChange(record, { ...MERGER, certainty: "planned" }));
    expect(consequencesOf(after, event)).toEqual({ ends: [], begins: [], left: new Map() });
    expect(body(after, "safe-and-well-marchshire").sources.map(({ says }) => says)).toEqual(["planned"]);
  });

  test("a merger of one is told as what is wrong, and is data all the same", () => {
    const edit = recordChange(record, { ...MERGER, from: [{ id: "adult-care-board" }] });
    expect(faultsOfEdit(record, edit)).toMatchObject([
      { field: "original_organization_ids", expected: "at least 2 organizations for merged" },
    ]);
  });

  test("a paragraph that is not told yet is a fault, and throws nothing", () => {
    const edit = recordChange(record, { ...MERGER, locator: "" });
    expect(faultsOfEdit(record, edit)).toContainEqual(
      expect.objectContaining({ field: "sources.0.locator", expected: "a text that is not empty" }),
    );
  });

  test("a body that is renamed is the same body, with its old name as a former one", () => {
    const edit = recordChange(record, {
      ...MERGER,
      type: "renamed",
      from: [{ id: "adult-care-board" }],
      into: [{ id: "adult-care-board" }],
      continuing: ["adult-care-board"],
      newName: "Wellbeing Board",
      date: "2023-05-01",
    });
    const { after } = eventIn(edit);
    expect(faultsOfEdit(record, edit)).toEqual([]);
    expect(body(after, "adult-care-board").name).toBe("Wellbeing Board");
    expect(body(after, "adult-care-board").other_names).toContainEqual({
      name: body(record, "adult-care-board").name,
      note: "former",
      end_date: "2023-05-01",
    });
  });

  test("a new name that is only planned changes no name yet", () => {
    const edit = recordChange(record, {
      ...MERGER,
      type: "renamed",
      from: [{ id: "adult-care-board" }],
      into: [{ id: "adult-care-board" }],
      continuing: ["adult-care-board"],
      newName: "Wellbeing Board",
      certainty: "planned",
    });
    expect(body(eventIn(edit).after, "adult-care-board")).toBe(body(record, "adult-care-board"));
  });

  test("a document that comes with it is added, and the years reach to it", () => {
    const edit = recordChange(record, {
      ...MERGER,
      document: { title: "Annual report", publisher: "Marchshire Council", date: "2026-02-01" },
    });
    const after = applied(record, edit);
    expect(after.documents.at(-1)).toEqual({
      id: "annual-report-2026-02-01",
      title: "Annual report",
      publisher: "Marchshire Council",
      date: "2026-02-01",
    });
    expect(after.years).toEqual({ first: 2009, last: 2026 });
  });
});

describe("correcting a field", () => {
  const correct = (field: string, value: unknown) =>
    correctField(record, { collection: "organizations", id: "health-board", field }, value);
  const corrected = (field: string, value: unknown) => {
    const correction = correct(field, value);
    if (!("edit" in correction)) throw new Error(`Expected an edit; found ${correction.slip.expected}`);
    return body(applied(record, correction.edit), "health-board");
  };

  test("a name says something else", () => {
    expect(corrected("name", "Wellbeing Board").name).toBe("Wellbeing Board");
  });

  test("a date that Popolo can write stands in Popolo's field, and a richer one beside it", () => {
    expect(corrected("founding_date", "2010-05")).toMatchObject({ founding_date: "2010-05" });
    expect(corrected("founding_date", "2010~")).toMatchObject({ founding_edtf: "2010~" });
    expect(corrected("founding_date", "2010~")).not.toHaveProperty("founding_date");
  });

  test("nothing takes a field away, and what must be there says so", () => {
    expect(corrected("theme", undefined)).not.toHaveProperty("theme");
    expect(correct("name", undefined)).toEqual({
      slip: { field: "name", expected: "a text", found: "nothing" },
    });
  });

  test("a paragraph of one source says something else, and the other sources stay", () => {
    const before = body(record, "health-board").sources;
    const after = corrected("sources.0.locator", "12.4").sources;
    expect(after[0]).toEqual({ ...before[0], locator: "12.4" });
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(correct("sources.0.locator", undefined)).toMatchObject({ slip: { field: "sources.0.locator" } });
  });

  test("a change is given other bodies, and one that it cannot have is told", () => {
    const change = (ids: readonly string[]) => {
      const place = {
        collection: "change_events",
        id: "health-split",
        field: "resulting_organization_ids",
      } as const;
      const correction = correctField(record, place, ids);
      if (!("edit" in correction)) throw new Error("Expected an edit");
      return correction.edit;
    };
    const split = change(["adult-care-board", "public-health-board", "skills-forum"]);
    expect(applied(record, split).change_events.find(({ id }) => id === "health-split")).toMatchObject({
      resulting_organization_ids: ["adult-care-board", "public-health-board", "skills-forum"],
    });
    expect(faultsOfEdit(record, change(["adult-care-board"]))).toMatchObject([
      { field: "resulting_organization_ids", expected: "at least 2 organizations for split" },
    ]);
  });

  test("the same again is no edit", () => {
    const correction = correct("name", body(record, "health-board").name);
    expect("edit" in correction && changesNothing(correction.edit)).toBe(true);
  });

  test("what was held back of the field goes with it, and of other fields stays", () => {
    const held = { ...body(record, "health-board"), kept: { name: ["Board"], image: "x.png" } };
    const one = {
      ...record,
      organizations: record.organizations.map((each) => (each.id === held.id ? held : each)),
    };
    const correction = correctField(
      one,
      { collection: "organizations", id: "health-board", field: "name" },
      "Wellbeing Board",
    );
    if (!("edit" in correction)) throw new Error("Expected an edit");
    expect(body(applied(one, correction.edit), "health-board").kept).toEqual({ image: "x.png" });
  });
});

test("an id is made of the name, and is one that nothing has", () => {
  const add = (from: PartnershipRecord): Edit =>
    addItem(from, "persons", "Ann Smith", {
      name: "Ann Smith",
      sources: [{ document_id: "report-2022", locator: "1", says: "existing" }],
    });
  const once = applied(record, add(record));
  const twice = applied(once, add(once));
  expect(twice.persons.slice(-2).map(({ id }) => id)).toEqual(["ann-smith", "ann-smith-2"]);
});

test("nothing new is called as something stands in a file of others, whether it is shown or not", () => {
  const held = {
    ...record,
    persons: record.persons.map((person, index) =>
      index === 0 ? { ...person, kept: { id: "ann-smith" } } : person,
    ),
    kept: { persons: [{ id: "ann-smith-2" }] },
  };
  const edit = addItem(held, "persons", "Ann Smith", {
    name: "Ann Smith",
    sources: [{ document_id: "report-2022", locator: "1", says: "existing" }],
  });
  expect(applied(held, edit).persons.at(-1)?.id).toBe("ann-smith-3");
});

test("what is taken out tells what goes along", () => {
  const edit = removeItem(record, "organizations", "health-board");
  const gone = goneWith(edit).map(({ id }) => id);
  expect(gone).toContain("health-split");
  expect(gone).not.toContain("health-board");
});

test("a paragraph set aside is read, and taken up again is not", () => {
  const listed = applied(record, listParagraphs(record, "report-2022", ["1.1", "99", "99"]));
  const document = (from: PartnershipRecord) => {
    const found = from.documents.find(({ id }) => id === "report-2022");
    if (!found) throw new Error("Expected report-2022");
    return found;
  };
  const unread = (from: PartnershipRecord) => unreadOf(from, document(from));
  expect(unread(listed)).toContain("99");
  const aside = applied(listed, setAside(listed, "report-2022", "99", "thanks"));
  expect(unread(aside)).not.toContain("99");
  expect(unread(applied(aside, takeUp(aside, "report-2022", "99")))).toEqual(unread(listed));
});

test("a paragraph more for what is there is one source more", () => {
  const source = { document_id: "report-2022", locator: "12.3", says: "existing" } as const;
  const after = applied(record, addEvidence(record, "organizations", "health-board", source));
  expect(body(after, "health-board").sources.at(-1)).toEqual(source);
});

test("a document by a body of the record is that body's, and by another name it is by that name", () => {
  const by = (publisher: string) =>
    applied(record, addDocument(record, { title: "Register", date: "2022", publisher })).documents.at(-1);
  expect(by("northwick borough council")).toEqual({
    id: "register-2022",
    title: "Register",
    date: "2022",
    publisher_id: "northwick-borough-council",
  });
  expect(by("Westvale Council")).toMatchObject({ publisher: "Westvale Council" });
});

test("a document later than the record's years makes them reach to it", () => {
  const after = applied(record, addDocument(record, { title: "Register", date: "2027" }));
  expect(after.years.last).toBe(2027);
});

test("the record itself is called otherwise, and tells of other years in their order", () => {
  const head = { title: " Our partnerships ", years: { first: 2026, last: 2008 }, defaultAreaId: "eastvale" };
  expect(applied(record, correctHead(record, head))).toMatchObject({
    title: "Our partnerships",
    years: { first: 2008, last: 2026 },
    defaultAreaId: "eastvale",
  });
});
