import { expect, test } from "vitest";
import type { Picture, TextShape } from "../../../src/graph/picture/picture";
import { createExplorer } from "../../../src/store/explorer";
import type { ExplorerState } from "../../../src/store/state";
import { yearOf } from "../../../src/time/period";
import { pictureOfPlan } from "../../../src/views/picture/pictureOfPlan";
import { inventedRecord } from "../../fixtures/invented-record";
import { lawsOfPictures } from "../../laws/pictures";
import { event, smallRecord, source } from "../../small-record";

const record = inventedRecord();
const SIZE = { width: 1280, height: 800 };

const stateOf = (change: Partial<ExplorerState>): ExplorerState => ({
  ...createExplorer(record).getState(),
  areaId: "marchshire",
  ...change,
});
const pictureOf = (change: Partial<ExplorerState>): Picture => pictureOfPlan(stateOf(change), SIZE);
const textsOf = ({ shapes }: Picture): readonly TextShape[] => shapes.filter((mark) => mark.kind === "text");
const wordsOf = (picture: Picture): readonly string[] => textsOf(picture).map(({ text }) => text);

test("the picture of a year says where and when, what stands there, and from which documents it is known", () => {
  const picture = pictureOf({ period: yearOf(2016) });
  expect(picture.title).toBe("Partnerships in Marchshire, 2016");
  expect(picture.description).toMatch(
    /^Partnerships of Marchshire and Eastvale, as at 2016\. Partnership Explorer\. Marchshire 2010: Partnerships of the county, first review/,
  );
  expect(wordsOf(picture)).toEqual(
    expect.arrayContaining([
      "Partnerships in Marchshire, 2016",
      "Health and wellbeing",
      "Leaders' Board",
      "2 members, 1 seat",
      "planned for 2019",
      "dashed: planned or proposed",
      "reports to, or supports",
      "Northwick 2016: Working with others in Northwick, Northwick Borough Council, 4 October 2016",
      "Partnerships of Marchshire and Eastvale, as at 2016. Partnership Explorer",
    ]),
  );
});

test("what has just ended is struck through, and what is on record is not", () => {
  const decorations = (year: number) =>
    new Map(textsOf(pictureOf({ period: yearOf(year) })).map(({ text, decoration }) => [text, decoration]));
  expect(decorations(2014).get("Safer Northwick")).toBeNull();
  expect(decorations(2015).get("Safer Northwick")).toBe("line-through");
  expect(decorations(2015).get("Safer Marchshire")).toBeNull();
});

lawsOfPictures(record);

test("only what is on the plan is in its legend", () => {
  const plain = wordsOf(pictureOf({ period: yearOf(2012) }));
  expect(plain).toContain("council");
  expect(plain).not.toContain("filled: held by a named person");
  expect(plain).not.toContain("thick: new");
  expect(wordsOf(pictureOf({ period: yearOf(2014) }))).toContain("thick: new");
  expect(wordsOf(pictureOf({ period: yearOf(2010) }))).toContain("filled: held by a named person");
});

test("of two years that are compared the signs of what differs are told", () => {
  const picture = pictureOf({ period: yearOf(2016), comparedTo: yearOf(2010) });
  expect(picture.title).toBe("Partnerships in Marchshire, 2016, compared with 2010");
  expect(wordsOf(picture)).toEqual(
    expect.arrayContaining(["→", "replaced", "≠", "changed", "○", "dotted, struck through: gone"]),
  );
});

test("a document that says nothing of what is shown is no source of it", () => {
  const sources = pictureOf({ areaId: "eastvale", period: yearOf(2016) }).description;
  expect(sources).toContain("Eastvale Council 2016: Joint working in Eastvale");
  expect(sources).not.toContain("Marchshire 2010");
});

test("what evidences a line or a change that is drawn is a source too", () => {
  const later = { ...source("existing"), document_id: "report-2012" };
  const sourcesOf = (small: ReturnType<typeof smallRecord>) =>
    pictureOfPlan({ ...createExplorer(small).getState(), areaId: "town", period: yearOf(2010) }, SIZE)
      .description;
  expect(sourcesOf(smallRecord())).not.toContain("Partnerships again");
  expect(sourcesOf(smallRecord({ "north-reports": { sources: [source("existing"), later] } }))).toContain(
    "Partnerships again",
  );
  const change = event("north-replaced", "replaced", ["town-partnership"], ["north-safety"], {
    certainty: "planned",
    sources: [{ ...later, says: "planned" }],
  });
  expect(sourcesOf(smallRecord({}, { change_events: [change] }))).toContain("Partnerships again");
});
