import { expect, test } from "vitest";
import type { Picture, TextShape } from "../../../src/graph/picture/picture";
import { spanOfText } from "../../../src/graph/picture/picture";
import { svgOf } from "../../../src/io/svg";
import { createExplorer } from "../../../src/store/explorer";
import type { ExplorerState } from "../../../src/store/state";
import { yearOf } from "../../../src/time/period";
import { pictureOfLineage } from "../../../src/views/picture/pictureOfLineage";
import { event, smallRecord, source } from "../../small-record";

const record = smallRecord();
const pictureOf = (change: Partial<ExplorerState> = {}, width = 1280): Picture =>
  pictureOfLineage(
    {
      ...createExplorer(change.record ?? record).getState(),
      areaId: "town",
      period: yearOf(2010),
      ...change,
    },
    width,
  );
const textsOf = ({ shapes }: Picture): readonly TextShape[] =>
  shapes.filter((shape) => shape.kind === "text");
const wordsOf = (picture: Picture): readonly string[] => textsOf(picture).map(({ text }) => text);

test("the picture says where and when, what changed, and from which documents it is known", () => {
  const picture = pictureOf();
  expect(picture.title).toBe("Lineage of partnerships in Town, 2009 to 2014");
  expect(picture.description).toBe(
    "A small town, as at 2010. Partnership Explorer. Town Council 2010: Partnerships of the town, Town Council, 5 July 2010.",
  );
  expect(wordsOf(picture)).toEqual(
    expect.arrayContaining(["Overarching", "Old Forum", "Town Partnership", "replaced", "2009", "2014"]),
  );
  expect(wordsOf(picture)).not.toContain("New Board");
});

test("what did not change is in it where it is asked for", () => {
  expect(wordsOf(pictureOf({ onlyChanged: false }))).toContain("New Board");
});

test("of several areas each heading says which", () => {
  expect(wordsOf(pictureOf({ areaId: "all" }))).toContain("Town: Overarching");
  expect(pictureOf({ areaId: "all" }).title).toBe("Lineage of partnerships in all areas, 2009 to 2014");
});

test("of years that are zoomed into, only these are drawn, and that a life goes on is told", () => {
  const picture = pictureOf({ lineageYears: { first: 2010, last: 2011 } });
  expect(picture.title).toBe("Lineage of partnerships in Town, 2010 to 2011");
  expect(wordsOf(picture).filter((text) => /^\d{4}$/.test(text))).toEqual(["2010", "2011"]);
  expect(wordsOf(picture)).not.toContain("replaced");
});

test("years that are zoomed into follow the period", () => {
  const picture = pictureOf({ lineageYears: { first: 2010, last: 2011 }, period: yearOf(2013) });
  expect(picture.title).toBe("Lineage of partnerships in Town, 2013 to 2014");
});

test("the whole line of a selection is lit; one that has no lane dims nothing", () => {
  const pale = "pale: not in the line of what is selected";
  expect(wordsOf(pictureOf({ selectedId: "old-forum", onlyChanged: false }))).toContain(pale);
  expect(wordsOf(pictureOf({ selectedId: "health-trust", onlyChanged: false }))).not.toContain(pale);
});

test("what evidences a change that is drawn is a source", () => {
  const later = { ...source("existing"), document_id: "report-2012" };
  const change = event("north-formed", "formed", [], ["north-safety"], { date: "2010-03", sources: [later] });
  expect(pictureOf({ record: smallRecord({}, { change_events: [change] }) }).description).toContain(
    "Partnerships again",
  );
});

test.each([320, 800, 1280])("at %i pixels no text runs over the edge and no number is lost", (width) => {
  for (const areaId of ["town", "all"]) {
    const picture = pictureOf({ areaId, onlyChanged: false }, width);
    for (const text of textsOf(picture)) {
      const [left, right] = spanOfText(text);
      expect(left, text.text).toBeGreaterThanOrEqual(0);
      expect(right, text.text).toBeLessThanOrEqual(picture.width);
    }
    expect(svgOf(picture)).not.toMatch(/NaN|Infinity|undefined/);
  }
});
