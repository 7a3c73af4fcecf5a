import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/record/edit/add-fact";
import { addFact } from "../../../src/record/edit/add-fact";
import { applied } from "../../../src/record/edit/applied";
import { faultsOfEdit } from "../../../src/record/edit/edit-faults";
import { inventedRecord } from "../../fixtures/invented-record";

const record = inventedRecord();
const source = { document_id: "report-2022", locator: "9.9", says: "existing" } as const;
const added = (fact: Fact) => {
  const edit = addFact(record, fact, source, "marchshire");
  expect(faultsOfEdit(record, edit)).toEqual([]);
  return applied(record, edit);
};

describe("what a paragraph says", () => {
  test("of a body that is there is one source more", () => {
    const after = added({ kind: "body", body: { id: "skills-forum" }, is: { classification: "council" } });
    const body = after.organizations.find(({ id }) => id === "skills-forum");
    expect(body).toMatchObject({ classification: "partnership" });
    expect(body?.sources.at(-1)).toEqual(source);
  });

  test("of a new body is that body, and what it is", () => {
    const is = { classification: "sub-group", theme: "economy", parent_id: "skills-forum" } as const;
    const after = added({ kind: "body", body: { name: "Apprentices Panel", article: "the" }, is });
    expect(after.organizations.at(-1)).toEqual({
      id: "apprentices-panel",
      name: "Apprentices Panel",
      article: "the",
      area_id: "marchshire",
      ...is,
      sources: [source],
    });
  });

  test("of a seat is a seat on the body, for whoever sends to it", () => {
    const after = added({
      kind: "seat",
      on: { id: "skills-forum" },
      label: "Council representative",
      count: 2,
      onBehalfOf: { id: "northwick-borough-council" },
    });
    expect(after.posts.at(-1)).toMatchObject({
      label: "Council representative",
      count: 2,
      organization_id: "skills-forum",
      on_behalf_of_id: "northwick-borough-council",
      sources: [source],
    });
  });

  test("of a member who is known by name is that person, and of another a new one", () => {
    const sits = (person: string): Fact => ({
      kind: "member",
      on: { id: "skills-forum" },
      who: { person },
      role: "Chair",
      onBehalfOf: null,
    });
    const known = record.persons[0];
    if (!known) throw new Error("Expected a person; found none");
    expect(added(sits(known.name.toUpperCase())).memberships.at(-1)).toMatchObject({
      person_id: known.id,
      role: "Chair",
    });
    expect(added(sits("Zoe Quill")).persons.at(-1)).toMatchObject({ id: "zoe-quill", name: "Zoe Quill" });
  });

  test("of a body as a member brings that body where it is new", () => {
    const after = added({
      kind: "member",
      on: { id: "skills-forum" },
      who: { name: "Marchshire College" },
      role: "",
      onBehalfOf: null,
    });
    expect(after.memberships.at(-1)).toMatchObject({
      member: { "@type": "Organization", id: "marchshire-college" },
      organization_id: "skills-forum",
    });
  });
});
