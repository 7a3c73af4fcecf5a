import { describe, expect, test } from "vitest";
import { isPlural, listOf, mentionOf, mentionText, say, textOf, whole } from "../../src/words/sentence";
import { inventedRecord } from "../fixtures/invented-record";
import { smallRecord } from "../small-record";

const record = inventedRecord();
const mention = (id: string): string => textOf(mentionOf(record, id));

describe("a body in a sentence", () => {
  test.each([
    ["skills-forum", "the Skills Forum"],
    ["marchshire-together", "Marchshire Together"],
    ["northwick-borough-council", "Northwick Borough Council"],
    ["housing-forum-1998", "the Housing Forum (on record from 1998)"],
    ["ash-university", "the University of the Ash"],
  ])("%s", (id, name) => expect(mention(id)).toBe(name));

  test("keeps its id, so that a view can make a link of it", () => {
    expect(mentionOf(record, "river-board")).toContainEqual(expect.objectContaining({ id: "river-board" }));
  });
});

describe("by what the record says of a name, and never by its words", () => {
  const named = (fields: Readonly<Record<string, unknown>>) =>
    smallRecord({ "health-trust": { article: undefined, ...fields } });
  const told = (fields: Readonly<Record<string, unknown>>): string =>
    textOf(mentionOf(named(fields), "health-trust"));
  const plural = (fields: Readonly<Record<string, unknown>>): boolean =>
    isPlural(named(fields), ["health-trust"]);

  test("it takes the article that it is given, and none where none is given", () => {
    expect(told({ article: "the" })).toBe("the Health Trust");
    expect(told({})).toBe("Health Trust");
    expect(told({ name: "Audit Board", classification: "council", theme: "council", article: "the" })).toBe(
      "the Audit Board",
    );
  });

  test("it does not take an article twice", () => {
    expect(told({ name: "The Pledge", article: "the" })).toBe("the Pledge");
    expect(told({ name: "The Pledge" })).toBe("The Pledge");
    expect(told({ name: "Theatre Trust", article: "the" })).toBe("the Theatre Trust");
  });

  test("a description begins small, with or without an article", () => {
    expect(told({ name: "Schools", descriptive: true })).toBe("schools");
    expect(told({ name: "Officer group", descriptive: true, article: "the" })).toBe("the officer group");
    expect(told({ name: "Officer group for health" })).toBe("Officer group for health");
  });

  test("it is told in the plural where it is said to be, and of a class where it is not denied", () => {
    expect(plural({ name: "Local Partnerships" })).toBe(false);
    expect(plural({ name: "Police", plural: true })).toBe(true);
    expect(plural({ is_class: true })).toBe(true);
    expect(plural({ name: "Shared services", is_class: true, plural: false })).toBe(false);
  });
});

test("a person is mentioned by name", () => {
  expect(mentionText(smallRecord(), "ann")).toBe("Ann Smith");
  expect(mentionText(smallRecord(), "town-board")).toBe("the Town Partnership Board");
});

test("lists are joined as English joins them", () => {
  expect(textOf(listOf([["a"]]))).toBe("a");
  expect(textOf(listOf([["a"], ["b"]]))).toBe("a and b");
  expect(textOf(listOf([["a"], ["b"], ["c"], ["d"]], 3))).toBe("a, b and 2 others");
});

test("a whole sentence begins with a capital and ends with a full stop", () => {
  expect(textOf(whole(say`${mentionOf(record, "river-board")} is there`))).toBe(
    "The River Ash Board is there.",
  );
});
