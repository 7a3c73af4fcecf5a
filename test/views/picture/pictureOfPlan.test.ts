import { expect, test } from "vitest";
import type { Picture, TextShape } from "../../../src/graph/picture/picture";
import { spanOfText } from "../../../src/graph/picture/picture";
import { FACETS } from "../../../src/graph/plan/facet";
import { svgOf } from "../../../src/io/svg";
import { layoutOn, looksAt, placesOf } from "../../../src/store/derived";
import { createExplorer } from "../../../src/store/explorer";
import type { ExplorerState } from "../../../src/store/state";
import { yearOf } from "../../../src/time/period";
import { pictureOfPlan } from "../../../src/views/picture/pictureOfPlan";
import { shippedRecord } from "../../shipped-record";
import { event, smallRecord, source } from "../../small-record";

const record = shippedRecord();
const SIZE = { width: 1280, height: 800 };

const stateOf = (change: Partial<ExplorerState>): ExplorerState => ({
  ...createExplorer(record).getState(),
  areaId: "cambridgeshire",
  ...change,
});
const pictureOf = (change: Partial<ExplorerState>): Picture => pictureOfPlan(stateOf(change), SIZE);
const textsOf = ({ shapes }: Picture): readonly TextShape[] => shapes.filter((mark) => mark.kind === "text");
const wordsOf = (picture: Picture): readonly string[] => textsOf(picture).map(({ text }) => text);

test("the picture of a year says where and when, what stands there, and from which documents it is known", () => {
  const picture = pictureOf({ period: yearOf(2011) });
  expect(picture.title).toBe("Partnerships in Cambridgeshire, 2011");
  expect(picture.description).toMatch(/^Partnership Explorer, as at 2011\. ONS 2024: Code History Database/);
  expect(wordsOf(picture)).toEqual(
    expect.arrayContaining([
      "Partnerships in Cambridgeshire, 2011",
      "Health and wellbeing",
      "RECAP",
      "last report Jul 2010",
      "dashed: planned or proposed",
      "reports to, or supports",
      "Cambridge 2011: Annual review of strategic partnerships, Cambridge City Council, 10 October 2011",
      "Partnership Explorer, as at 2011",
    ]),
  );
});

test("what has just ended is struck through, and what is on record is not", () => {
  const decorations = (year: number) =>
    new Map(textsOf(pictureOf({ period: yearOf(year) })).map(({ text, decoration }) => [text, decoration]));
  expect(decorations(2011).get("Safer & Stronger")).toBeNull();
  expect(decorations(2012).get("Safer & Stronger")).toBe("line-through");
  expect(decorations(2012).get("RECAP")).toBeNull();
});

test.each([2009, 2011, 2012, 2024])(
  "everything that is to be seen in %i has its name in the file",
  (year) => {
    const state = stateOf({ period: yearOf(year), facets: new Set(FACETS) });
    const layout = layoutOn(record, { areaId: "cambridgeshire", apart: true, size: SIZE });
    const words = new Set(wordsOf(pictureOfPlan(state, SIZE)));
    const looks = looksAt(record, { sight: state, layout });
    expect(looks.size).toBeGreaterThan(150);
    for (const id of looks.keys())
      for (const line of placesOf(record, layout).places.get(id)?.lines ?? [])
        expect(words, id).toContain(line);
  },
);

test("only what is on the plan is in its legend", () => {
  const plain = wordsOf(pictureOf({ period: yearOf(2011) }));
  expect(plain).toContain("council");
  expect(plain).not.toContain("person");
  expect(plain).not.toContain("thick: new");
  expect(wordsOf(pictureOf({ period: yearOf(2010) }))).toContain("thick: new");
  expect(wordsOf(pictureOf({ period: yearOf(2011), facets: new Set(FACETS) }))).toContain("person");
});

test("of two years that are compared the signs of what differs are told", () => {
  const picture = pictureOf({ period: yearOf(2011), comparedTo: yearOf(2010) });
  expect(picture.title).toBe("Partnerships in Cambridgeshire, 2011, compared with 2010");
  expect(wordsOf(picture)).toEqual(
    expect.arrayContaining(["≠?", "due to change", "dotted, struck through: gone"]),
  );
});

test("a document that says nothing of what is shown is no source of it", () => {
  const sources = pictureOf({ areaId: "cumbria", period: yearOf(2009) }).description;
  expect(sources).toContain("Carlisle 2009: Leading Cumbria Together in Partnership");
  expect(sources).not.toContain("Cheshire East");
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

const AREAS = ["cambridgeshire", "cumbria", "cheshire-east", "all"];
const YEARS = [2009, 2010, 2011, 2012, 2016, 2024];

test.each(AREAS)("no text of a picture of %s runs over its edge", (areaId) => {
  for (const year of YEARS) {
    const picture = pictureOf({ areaId, period: yearOf(year), comparedTo: yearOf(2010) });
    for (const text of textsOf(picture)) {
      const [left, right] = spanOfText(text);
      expect(left, text.text).toBeGreaterThanOrEqual(0);
      expect(right, text.text).toBeLessThanOrEqual(picture.width);
      expect(text.y - text.size, text.text).toBeGreaterThanOrEqual(0);
      expect(text.y, text.text).toBeLessThanOrEqual(picture.height);
    }
  }
});

test.each(AREAS)("no number of a picture of %s is lost", (areaId) => {
  for (const year of YEARS)
    expect(svgOf(pictureOf({ areaId, period: yearOf(year) }))).not.toMatch(/NaN|Infinity|undefined/);
});
