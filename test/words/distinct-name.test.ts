import { expect, test } from "vitest";
import { lineageChart } from "../../src/graph/lanes/chart";
import { lanesOf } from "../../src/graph/lanes/lanes";
import { placeAll } from "../../src/graph/layout/places";
import { namesCell } from "../../src/views/table/table";
import { areaInWords } from "../../src/words/area";
import { distinctName, distinctShortName } from "../../src/words/distinct-name";
import { mentionText } from "../../src/words/sentence";
import { smallRecord, source } from "../small-record";

const EXISTING = [source("existing")];
const body = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  classification: "sub-group",
  theme: "health",
  area_id: "town",
  sources: EXISTING,
  ...more,
});
const record = smallRecord(
  {},
  {
    organizations: [
      body("moor-council", "Moor Council", { classification: "council", theme: "council", area_id: "shire" }),
      body("scrutiny-town", "Scrutiny Committee", { parent_id: "town-council" }),
      body("scrutiny-moor", "Scrutiny Committee", { parent_id: "moor-council" }),
      body("panel-town", "Panel", { parent_id: "scrutiny-town" }),
      body("panel-moor", "Panel", { parent_id: "scrutiny-moor" }),
      body("forum-town", "Forum", { classification: "partnership" }),
      body("forum-shire", "Forum", { classification: "partnership", area_id: "shire" }),
      body("club-old", "Club", {
        classification: "partnership",
        founding_date: "2009-02",
        dissolution_date: "2009-12-31",
        sources: [source("historic")],
      }),
      body("club-new", "Club", {
        classification: "partnership",
        founding_date: "2012-01",
        sources: [{ ...source("existing"), document_id: "report-2012" }],
      }),
      body("board-a", "Old & New Board", {
        parent_id: "town-partnership",
        other_names: [{ name: "Board", note: "short name" }],
      }),
      body("board-b", "Board of the Moor", {
        parent_id: "town-partnership",
        other_names: [{ name: "Board", note: "short name" }],
      }),
    ],
    persons: [
      { id: "sam-1", name: "Sam Lee", sources: EXISTING },
      { id: "sam-2", name: "Sam Lee", sources: EXISTING },
    ],
    memberships: [
      {
        id: "sam-1-sits",
        person_id: "sam-1",
        organization_id: "town-partnership",
        on_behalf_of_id: "town-council",
        sources: EXISTING,
      },
      {
        id: "sam-2-sits",
        person_id: "sam-2",
        organization_id: "town-partnership",
        on_behalf_of_id: "moor-council",
        sources: EXISTING,
      },
    ],
  },
);
const called = (...ids: readonly string[]): readonly string[] => ids.map((id) => distinctName(record, id));
const { places } = placeAll(record, { areaId: "shire", columns: 6, councilsLeft: true });
const label = (id: string): string => (places.get(id)?.lines ?? []).join(" ");

test("a name that is alone is told as it is", () => {
  expect(called("town-council", "ann")).toEqual(["Town Council", "Ann Smith"]);
});

test("two of one name are told apart by what they belong to, that by what it belongs to, else by area, else by years", () => {
  expect(called("scrutiny-town", "scrutiny-moor")).toEqual([
    "Scrutiny Committee (Town Council)",
    "Scrutiny Committee (Moor Council)",
  ]);
  expect(called("panel-town")).toEqual(["Panel (Scrutiny Committee (Town Council))"]);
  expect(called("forum-town", "forum-shire")).toEqual(["Forum (Town)", "Forum (Shire)"]);
  expect(called("club-old", "club-new")).toEqual([
    "Club (on record from 2009)",
    "Club (on record from 2012)",
  ]);
});

test("people of one name are told apart by whom they sit for", () => {
  expect(called("sam-1", "sam-2")).toEqual(["Sam Lee (Town Council)", "Sam Lee (Moor Council)"]);
});

test("sentences, tables and what is saved of them, and lanes say it", () => {
  expect(mentionText(record, "scrutiny-moor")).toBe("Scrutiny Committee (Moor Council)");
  expect(namesCell(record, "scrutiny-town", "sam-2").text).toBe(
    "Scrutiny Committee (Town Council); Sam Lee (Moor Council)",
  );
  const all = new Set(record.organizations.map(({ id }) => id));
  const lanes = lanesOf(record, all, { onlyChanged: false, byArea: false });
  const { lanes: drawn } = lineageChart(record, lanes, { years: record.years, left: 0, right: 900 });
  const texts = drawn.map(({ label: { text } }) => text);
  expect(texts).toContain("Forum (Shire)");
  expect(new Set(texts).size).toBe(texts.length);
});

test("on the plan it stands in the box, unless the box around it, or the year, tells it", () => {
  expect(label("scrutiny-moor")).toBe("Scrutiny Committee (Moor Council)");
  expect(label("panel-moor")).toBe("Panel");
  expect([label("club-old"), label("club-new")]).toEqual(["Club", "Club"]);
});

test("a short name that another body of the area bears is not used", () => {
  expect([label("board-a"), label("board-b")]).toEqual(["Old & New Board", "Board of the Moor"]);
  const alone = record.organizations.find(({ id }) => id === "town-board");
  expect(alone && distinctShortName(record, alone)).toBe("Town Partnership Board");
});

test("areas of one name that lie nowhere and are of no kind are told apart by a body there", () => {
  const two = smallRecord(
    {},
    {
      areas: [
        { id: "n1", name: "Newtown" },
        { id: "n2", name: "Newtown" },
      ],
      organizations: [
        body("n1-council", "First Council", { area_id: "n1" }),
        body("n2-council", "Second Council", { area_id: "n2" }),
      ],
    },
  );
  expect(["n1", "n2"].map((id) => areaInWords(two, id))).toEqual([
    "Newtown (First Council)",
    "Newtown (Second Council)",
  ]);
});
