import { describe, expect, test } from "vitest";
import { locationOfAddress } from "../../../src/store/address";
import type { Location } from "../../../src/store/parameters";
import { yearOf } from "../../../src/time/period";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();

test("an area opens in the latest year in which a report tells of it", () => {
  expect(locationOfAddress(record, "#area=cumbria").period).toEqual(yearOf(2009));
  expect(locationOfAddress(record, "#area=cheshire-east").period).toEqual(yearOf(2016));
});

/** As they were pasted into papers and intranets: each leads where it led. */
describe("addresses of the first edition", () => {
  const CAMBRIDGESHIRE = { view: "structure", areaId: "cambridgeshire" } as const;
  test.each<readonly [string, Partial<Location>]>([
    ["view=structure&period=2024&area=cambridgeshire", { ...CAMBRIDGESHIRE, period: yearOf(2024) }],
    [
      "view=structure&period=2024&area=cambridgeshire&select=recap&show=council,on-record",
      { ...CAMBRIDGESHIRE, selectedId: "recap", facets: new Set(["council", "on-record"] as const) },
    ],
    [
      "view=changes&period=2024&area=cambridgeshire&compare=2010&as=table",
      { view: "changes", comparedTo: yearOf(2010), comparisonFormat: "table" },
    ],
    [
      "view=structure&period=2024&area=cambridgeshire&select=recap&ask=what-happened&beside=2010,2011,2024",
      {
        selectedId: "recap",
        overlay: { kind: "answer", wayToId: null },
        sideBySideYears: [2010, 2011, 2024],
      },
    ],
    [
      "view=structure&period=2011&area=cambridgeshire&select=cambridgeshire-care-partnership&ask=what-happened&to=integrated-care-partnership",
      {
        period: yearOf(2011),
        selectedId: "cambridgeshire-care-partnership",
        overlay: { kind: "answer", wayToId: "integrated-care-partnership" },
      },
    ],
    [
      "view=structure&period=2024&area=cambridgeshire&compare=2011&select=cambridge-city-council&review=annual",
      { comparedTo: yearOf(2011), selectedId: "cambridge-city-council", overlay: { kind: "review" } },
    ],
    ["guide=open", { ...CAMBRIDGESHIRE, overlay: { kind: "guide" } }],
    ["#period=2011&select=recap&zoom=selection", { selectedId: "recap", zoomedToSelection: true }],
    [
      "view=lineage&period=2011&area=cambridgeshire&years=2009-2012&lanes=all",
      { view: "lineage", lineageYears: { first: 2009, last: 2012 }, onlyChanged: false },
    ],
    [
      "view=changes&period=2011-05&area=all&kind=replaced&certainty=planned",
      { areaId: "all", changeType: "replaced", changeCertainty: "planned" },
    ],
    ["view=table&period=2011&area=cambridgeshire&table=seats", { view: "table", table: "seats" }],
    [
      "show=partnership,on-record,unreported",
      { facets: new Set(["partnership", "on-record", "no-longer-reported"] as const) },
    ],
    [
      "view=sources&cite=doc-cumbria-2009/App 1 / 4.2",
      { view: "sources", citation: { documentId: "doc-cumbria-2009", locator: "App 1 / 4.2" } },
    ],
    ["v=1&area=cumbria", { areaId: "cumbria", period: yearOf(2009) }],
  ])("%s", (address, expected) => {
    expect(locationOfAddress(record, address)).toMatchObject({ ...expected, notice: null });
  });
});
