import { describe, expect, test } from "vitest";
import { lanesOf } from "../../src/graph/lanes/lanes";
import { placeAll } from "../../src/graph/layout/places";
import { openRecord } from "../../src/io/open-record";
import { recordAsJson } from "../../src/io/record-json";
import { inThemes } from "../../src/record/theme";
import { headingInWords, themeInBrief, themeInWords } from "../../src/words/headings";
import { faultInWords } from "../fault-in-words";
import { readSmall, SMALL_MANIFEST, smallRecord } from "../small-record";

const themes = [
  { id: "wellbeing", name: "Wellbeing of all" },
  { id: "safety", name: "Streets" },
];
const bodies = ["town-council", "town-partnership", "town-board", "new-board"];
const inWellbeing = Object.fromEntries([...bodies, "old-forum"].map((id) => [id, { theme: "wellbeing" }]));
const parsed = readSmall(inWellbeing, {}, { ...SMALL_MANIFEST, themes });
const record = parsed.record ?? smallRecord();

describe("a record with themes of its own", () => {
  test("is divided by them, in their order, on the plan and in the lineage", () => {
    const { headings } = placeAll(record, { areaId: "town", columns: 4, councilsLeft: false });
    const named = headings.map(({ section, areaId }) => headingInWords(record, section, areaId));
    expect(named).toEqual(["Wellbeing of all", "Streets", "Councils"]);
    const all = new Set(record.organizations.map(({ id }) => id));
    const lanes = lanesOf(record, all, { onlyChanged: false, byArea: false });
    expect(lanes.headings.map(({ theme }) => themeInWords(record, theme))).toEqual([
      "Wellbeing of all",
      "Streets",
    ]);
  });

  test("has the bodies without one under the first", () => {
    const groups = inThemes(record, record.organizations, ({ theme }) => theme);
    expect(groups.map(([theme, own]) => [theme, own.length])).toEqual([
      ["wellbeing", 6],
      ["safety", 2],
    ]);
  });

  test("has no place for another", () => {
    const { faults } = readSmall({}, {}, { ...SMALL_MANIFEST, themes });
    expect(faults.map(faultInWords)).toContain(
      'town.json: town-council: theme: expected one of wellbeing, safety; found "council"',
    );
  });

  test("keeps them in its one file", () => {
    const file = { path: "all.json", content: JSON.parse(recordAsJson(record)) };
    expect(openRecord([file], { title: "All", asAt: "2024" }).record).toEqual(record);
  });

  test("calls them by their first word where there is little room", () => {
    expect(themeInBrief(record, "wellbeing")).toBe("Wellbeing");
    expect(themeInBrief(record, "safety")).toBe("Streets");
    expect(themeInBrief(smallRecord(), "safety")).toBe("Safety");
  });
});

test("a record without themes has the nine, and writes none", () => {
  expect(smallRecord().themes).toHaveLength(9);
  expect(JSON.parse(recordAsJson(smallRecord())).manifest).toEqual({
    title: "A small town",
    period: "2009/2014",
    default_area: "town",
    parts: [],
  });
});
