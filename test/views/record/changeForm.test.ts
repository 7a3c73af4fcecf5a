import { describe, expect, test } from "vitest";
import { applied } from "../../../src/record/edit/applied";
import { faultsOfEdit } from "../../../src/record/edit/edit-faults";
import { natureExpected } from "../../../src/record/edit/new-bodies";
import { recordChange } from "../../../src/record/edit/record-change";
import { EVENT_TYPES } from "../../../src/record/vocabulary";
import type { ChangeForm } from "../../../src/views/record/changeForm";
import {
  askedWhetherThere,
  draftOf,
  formWithin,
  newBodiesIn,
  SIDES,
  withNature,
} from "../../../src/views/record/changeForm";
import { locatorsIn } from "../../../src/views/record/locatorsIn";
import { newBody } from "../../../src/views/record/newBody";
import { inventedRecord } from "../../fixtures/invented-record";

const record = inventedRecord();
const FORM: ChangeForm = {
  type: "merged",
  from: [{ id: "safer-marchshire" }, { id: "adult-care-board" }],
  into: [{ id: "public-health-board" }],
  begun: [],
  when: "May 2023",
  certainty: "planned",
  what: "",
  newName: "",
  documentId: "report-2022",
  title: "",
  publisher: "",
  dated: "",
  url: "",
  locator: " 9.1 ",
};
const draft = (change: Partial<ChangeForm>) => draftOf(record, "marchshire", { ...FORM, ...change });

describe("a body that comes with the change", () => {
  const form = { ...FORM, into: [{ name: "Growth Board" }] };
  const made = (change: ChangeForm) =>
    applied(record, recordChange(record, draftOf(record, "marchshire", change))).organizations.at(-1);

  test("is of the kind and the theme of what it came from, as long as nobody says otherwise", () => {
    const [first] = record.organizations.filter(({ id }) => id === "safer-marchshire");
    const expected = natureExpected(record, form);
    expect(expected).toEqual({
      classification: first?.classification,
      theme: first?.theme,
      parentId: first?.parent_id,
    });
    expect(made(form)).toMatchObject({ name: "Growth Board", classification: expected.classification });
  });

  test("is what somebody says of it, on whichever side it stands, and asked of once", () => {
    const is = { classification: "council", theme: undefined, parentId: "health-board" };
    const twice: ChangeForm = { ...form, from: [...FORM.from, { name: "growth board" }] };
    expect(newBodiesIn(twice)).toHaveLength(1);
    const said = { ...twice, ...withNature(twice, { name: "Growth Board" }, is) };
    expect([...said.from, ...said.into].filter((body) => "is" in body)).toHaveLength(2);
    expect(made(said)).toMatchObject({ classification: "council", parent_id: "health-board" });
    expect(made(said)).not.toHaveProperty("theme");
  });
});

describe("the form of a change", () => {
  test("reads the date as it is written, and the paragraph without what is around it", () => {
    expect(draft({})).toMatchObject({ date: "2023-05", locator: "9.1", document: { id: "report-2022" } });
    expect(draft({ when: "soon" }).date).toBeNull();
  });

  test("asks of bodies that the record knows whether they were there before, and takes it that they were", () => {
    expect(askedWhetherThere(FORM)).toEqual(["public-health-board"]);
    expect(draft({}).continuing).toEqual(["public-health-board"]);
    expect(draft({ begun: ["public-health-board"] }).continuing).toEqual([]);
    expect(askedWhetherThere({ ...FORM, into: [{ name: "New Board" }] })).toEqual([]);
  });

  test("leaves out what the type of the change does not ask for", () => {
    expect(draft({ type: "decommissioned" })).toMatchObject({ into: [] });
    expect(draft({ type: "formed" })).toMatchObject({ from: [] });
    expect(draft({ type: "renamed", from: [{ id: "skills-forum" }], newName: "Work Forum" })).toMatchObject({
      into: [{ id: "skills-forum" }],
      continuing: ["skills-forum"],
      newName: "Work Forum",
      label: "Skills Forum was renamed Work Forum",
    });
  });

  test("lets go of what has been undone since", () => {
    const gone = { ...FORM, from: [...FORM.from, { id: "undone-board" }], documentId: "undone-report" };
    expect(formWithin(record, gone)).toMatchObject({ from: FORM.from, into: FORM.into, documentId: "" });
  });

  test("tells of a document that is not in the record yet what is typed of it", () => {
    expect(draft({ documentId: "", title: "Review", dated: "5/7/2024", url: "" }).document).toEqual({
      title: "Review",
      date: "2024-07-05",
    });
  });

  test.each(EVENT_TYPES)("%s can be recorded with what is asked for", (type) => {
    const one = { id: "skills-forum" } as const;
    const sides: Partial<Record<typeof type, Partial<ChangeForm>>> = {
      merged: { from: [one, { id: "adult-care-board" }], into: [{ name: "New Board" }] },
      split: { from: [one], into: [{ name: "One Board" }, { name: "Another Board" }] },
    };
    const form = { type, from: [one], into: [{ name: "New Board" }], newName: "Work Forum", ...sides[type] };
    const into = type === "absorbed" ? { into: [{ id: "adult-care-board" }] } : {};
    const edit = recordChange(record, draft({ ...form, ...into }));
    expect(faultsOfEdit(record, edit)).toEqual([]);
    expect(SIDES[type].from !== null || SIDES[type].into !== null).toBe(true);
  });
});

test("paragraphs are read out of a pasted text: their numbers, and headings as they stand, each once", () => {
  expect(locatorsIn("Summary\n\n 1. The Board\n1.1 It met.\n1.1 Again\nA4 Costs\n(b) not a number")).toEqual([
    "Summary",
    "1",
    "1.1",
    "A4",
    "(b) not a number",
  ]);
});

test("a new name takes its article where such names do", () => {
  expect(newBody(" Safer Streets Board ")).toEqual({ name: "Safer Streets Board", article: "the" });
  expect(newBody("Marchshire Together")).toEqual({ name: "Marchshire Together" });
});
