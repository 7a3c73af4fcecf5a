import { describe, expect, test } from "vitest";
import { addDocument, addEvidence, addItem } from "../../src/record/edit/add-item";
import { applied } from "../../src/record/edit/applied";
import type { ChangeDraft } from "../../src/record/edit/change-draft";
import { consequencesOf } from "../../src/record/edit/consequences";
import { correctField } from "../../src/record/edit/correct-field";
import type { Edit } from "../../src/record/edit/edit";
import { recordChange } from "../../src/record/edit/record-change";
import { removeItem } from "../../src/record/edit/remove-item";
import { listParagraphs, setAside, takeUp } from "../../src/record/edit/set-aside";
import type { Mend } from "../../src/record/mend";
import { consequencesInWords } from "../../src/words/consequences";
import { changeLogOf, editDone, editToDo, nextEdit } from "../../src/words/edit";
import { textOf } from "../../src/words/sentence";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();
const MERGER: ChangeDraft = {
  type: "merged",
  from: [{ id: "safer-marchshire" }, { id: "adult-care-board" }],
  into: [{ name: "Safe and Well Marchshire" }],
  continuing: [],
  date: "2023-05",
  certainty: "happened",
  document: { title: "Partnership review", date: "2023-06-15" },
  locator: "9.1",
  label: "A merger",
  areaId: "marchshire",
};
const corrected = (id: string, field: string, value: unknown): Edit => {
  const correction = correctField(record, { collection: "organizations", id, field }, value);
  if (!("edit" in correction)) throw new Error("Expected an edit");
  return correction.edit;
};
const MENDED: Mend = {
  kind: "cell",
  file: "ours.xlsx",
  cell: { sheet: "Structures", row: 4, heading: "Part of" },
  column: 2,
  before: "Safer Vail",
  text: "Safer Vale",
};
const NEW_NAME: Mend = { kind: "new-name", file: "ours.xlsx", name: "Vale Forum" };
const source = { document_id: "report-2022", locator: "9.9", says: "existing" } as const;

describe("what was done is told in a sentence", () => {
  test.each<[string, Edit]>([
    [
      "Recorded that the Safer Marchshire Partnership and the Adult Care Board merged into Safe and Well Marchshire in May 2023",
      recordChange(record, MERGER),
    ],
    [
      "Corrected the Marchshire Health Board, name: “Care Board” in place of “Marchshire Health Board”",
      corrected("health-board", "name", "Care Board"),
    ],
    [
      "Corrected the Marchshire Health Board, beginning: “between 2009 and 2011” in place of nothing",
      corrected("health-board", "founding_date", "2010~"),
    ],
    [
      "Corrected the Marchshire Health Board, theme: “Community safety” in place of “Health and wellbeing”",
      corrected("health-board", "theme", "safety"),
    ],
    [
      "Corrected the Marchshire Health Board, paragraph: “12.4” in place of “4.1”",
      corrected("health-board", "sources.0.locator", "12.4"),
    ],
    [
      "Corrected the Marchshire Health Board, what the paragraph does: “proposes it” in place of “reports it”",
      corrected("health-board", "sources.0.says", "proposed"),
    ],
    ["Added the document “Register”", addDocument(record, { title: "Register", date: "2023" })],
    ["Added Ann Smith", addItem(record, "persons", "Ann Smith", { name: "Ann Smith", sources: [source] })],
    [
      "Noted that Northwick 2022, 9.9 tells of the Marchshire Health Board",
      addEvidence(record, "organizations", "health-board", source),
    ],
    ["Set aside Northwick 2022, 99 (thanks)", setAside(record, "report-2022", "99", "thanks")],
    [
      "Mended ours.xlsx, Structures, row 4, column Part of: “Safer Vale” in place of “Safer Vail”",
      { name: { kind: "mended", mends: [MENDED] }, changes: [], head: null },
    ],
    [
      "Took back what was mended in ours.xlsx: “Vale Forum” is a new one",
      { name: { kind: "unmended", mends: [NEW_NAME] }, changes: [], head: null },
    ],
    ["Listed the paragraphs of Northwick 2022", listParagraphs(record, "report-2022", ["1"])],
  ])("%s", (words, edit) => expect(editDone(nextEdit(record, edit))).toBe(words));
});

test("what is taken out is told with what goes along", () => {
  const edit = removeItem(record, "organizations", "health-board");
  expect(editToDo(nextEdit(record, edit))).toMatch(/^take out the Marchshire Health Board, with 1 change$/);
});

test("the log tells every edit in its order, each of the record as it was then", () => {
  const edits: Edit[] = [];
  let now = record;
  for (const make of [
    () => setAside(now, "report-2022", "99", "thanks"),
    () => takeUp(now, "report-2022", "99"),
    () => addEvidence(now, "organizations", "health-board", source),
    () => removeItem(now, "organizations", "health-board"),
  ]) {
    const edit = make();
    edits.push(edit);
    now = applied(now, edit);
  }
  const log = changeLogOf(now, edits);
  expect(log.slice(0, 3)).toEqual([
    "Set aside Northwick 2022, 99 (thanks).",
    "Took up Northwick 2022, 99 again.",
    "Noted that Northwick 2022, 9.9 tells of the Marchshire Health Board.",
  ]);
  expect(log[3]).toMatch(/^Took out the Marchshire Health Board, with /);
});

test("what follows from a change is told before it is made", () => {
  const after = applied(record, recordChange(record, MERGER));
  const event = after.change_events.at(-1);
  if (!event) throw new Error("Expected an event");
  expect(consequencesInWords(after, consequencesOf(after, event)).map(textOf)).toEqual([
    "The Safer Marchshire Partnership and the Adult Care Board end.",
    "Safe and Well Marchshire begins.",
    "1 seat or office, 5 memberships and 2 relations end with that.",
    "1 body that is part of that goes on.",
  ]);
});
