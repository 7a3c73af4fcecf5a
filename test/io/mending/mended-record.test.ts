import { describe, expect, test } from "vitest";
import { mendedRecord } from "../../../src/io/mending/mended-record";
import { applied } from "../../../src/record/edit/applied";
import { inverseOf } from "../../../src/record/edit/edit";
import { editBetween } from "../../../src/record/edit/edit-between";
import type { PartnershipRecord } from "../../../src/record/record";
import { openSheets } from "../template/sheets-of-text";

const DOCUMENTS = "Title of the document | Date of the document\nReport 2010 | 2010";

function recordOf(structures: string): PartnershipRecord {
  const { record } = openSheets({
    Documents: DOCUMENTS,
    Structures: `Name | Kind | Part of | Purpose | Document | Paragraph\n${structures}`,
  });
  if (!record) throw new Error("Expected a record; found none");
  return record;
}

const SKILLS = "Skills Forum | Partnership | | Trains. | Report 2010 | 3.1";
const ARTS = "Arts Group | Sub-group | Skills Forum | Paints. | Report 2010 | 3.2";
const PLAY = "Play Group | Sub-group | | Plays. | Report 2010 | 3.3";
const before = recordOf([SKILLS, PLAY].join("\n"));
const after = recordOf([SKILLS, ARTS, PLAY].join("\n"));

const namesIn = (record: PartnershipRecord) => record.organizations.map(({ name }) => name);
const withPurpose = (record: PartnershipRecord, id: string, summary: string): PartnershipRecord => ({
  ...record,
  organizations: record.organizations.map((each) => (each.id === id ? { ...each, summary } : each)),
});

describe("the record that is shown, when cells of its files are mended", () => {
  test("is as it would have been read at first, where nothing of it was changed", () => {
    expect(mendedRecord({ before, after }, before)).toEqual(after);
    expect(mendedRecord({ before: after, after: before }, after)).toEqual(before);
  });

  test("keeps what somebody has changed of it since", () => {
    const shown = withPurpose({ ...before, title: "Ours" }, "skills-forum", "Trains and teaches.");
    const mended = mendedRecord({ before, after }, shown);
    expect(mended.title).toBe("Ours");
    expect(mended.organizations.map(({ name, summary }) => `${name}: ${summary}`)).toEqual([
      "Skills Forum: Trains and teaches.",
      "Arts Group: Paints.",
      "Play Group: Plays.",
    ]);
  });

  test("has the mended cell, where the same field was changed", () => {
    const read = withPurpose(after, "skills-forum", "Trains adults.");
    const shown = withPurpose(before, "skills-forum", "Trains and teaches.");
    expect(mendedRecord({ before, after: read }, shown).organizations[0]?.summary).toBe("Trains adults.");
  });

  test("keeps a body that has another name in the file now, where somebody has told something of it", () => {
    const renamed = recordOf([SKILLS, PLAY.replace("Play Group", "Playing Group")].join("\n"));
    const shown = withPurpose(before, "play-group", "Plays and sings.");
    expect(namesIn(mendedRecord({ before, after: renamed }, before))).toEqual([
      "Skills Forum",
      "Playing Group",
    ]);
    expect(namesIn(mendedRecord({ before, after: renamed }, shown))).toContain("Play Group");
    const inIt = {
      ...before,
      organizations: before.organizations.map((each) =>
        each.id === "skills-forum" ? { ...each, parent_id: "play-group" } : each,
      ),
    };
    const mended = mendedRecord({ before, after: renamed }, inIt);
    expect(namesIn(mended).toSorted()).toEqual(["Play Group", "Playing Group", "Skills Forum"]);
    expect(mended.organizations.find(({ id }) => id === "skills-forum")?.parent_id).toBe("play-group");
  });

  test("is made by an edit like any other, which can be taken back", () => {
    const shown = withPurpose(before, "skills-forum", "Trains and teaches.");
    const mended = mendedRecord({ before, after }, shown);
    const edit = editBetween({ kind: "mended", mends: [] }, shown, mended);
    expect(applied(shown, edit)).toEqual(mended);
    expect(applied(mended, inverseOf(edit))).toEqual(shown);
  });
});
