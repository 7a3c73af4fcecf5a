import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_FACETS, FACETS } from "../../src/graph/plan/facet";
import { CERTAINTIES, EVENT_TYPES } from "../../src/record/vocabulary";
import { addressOf, locationOfAddress } from "../../src/store/address";
import type { Overlay } from "../../src/store/overlay";
import type { Location } from "../../src/store/parameters";
import type { StoryPlace } from "../../src/store/story-place";
import { COMPARISON_FORMATS, TABLES, VIEWS } from "../../src/store/vocabulary";
import { dayOf } from "../../src/time/day";
import type { Period } from "../../src/time/period";
import { periodContaining, yearOf } from "../../src/time/period";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();

const OPENING: Location = {
  view: "structure",
  period: yearOf(2022),
  areaId: "marchshire",
  selectedId: null,
  connectedId: null,
  facets: DEFAULT_FACETS,
  citation: null,
  comparedTo: null,
  overlay: null,
  story: null,
  sideBySideYears: [],
  lineageYears: null,
  onlyChanged: true,
  evenYears: false,
  withTransfers: false,
  zoomedToSelection: false,
  changeType: null,
  changeCertainty: null,
  table: "structures",
  onlyDifferences: false,
  comparisonFormat: "sentences",
  representatives: false,
};

test("an address says what is shown", () => {
  expect(addressOf({ ...OPENING, record })).toBe("view=structure&period=2022&area=marchshire");
  const place = {
    ...OPENING,
    selectedId: "leaders-board",
    facets: new Set(["council", "on-record"] as const),
  };
  expect(addressOf({ ...place, record })).toBe(
    "view=structure&period=2022&area=marchshire&select=leaders-board&show=council,on-record",
  );
});

test("a comparison, a question and years side by side are told in the address", () => {
  const compared: Location = {
    ...OPENING,
    view: "changes",
    comparedTo: yearOf(2010),
    onlyDifferences: true,
    comparisonFormat: "table",
  };
  expect(addressOf({ ...compared, record })).toBe(
    "view=changes&period=2022&area=marchshire&compare=2010&only=differences&as=table",
  );
  const asked: Location = {
    ...OPENING,
    selectedId: "leaders-board",
    overlay: { kind: "answer", wayToId: null },
    sideBySideYears: [2010, 2011, 2022],
  };
  expect(addressOf({ ...asked, record })).toBe(
    "view=structure&period=2022&area=marchshire&select=leaders-board&ask=what-happened&beside=2010,2011,2022",
  );
});

test("as many switches as usual, but others, are written out", () => {
  const facets = new Set([...DEFAULT_FACETS].map((facet) => (facet === "council" ? "organisation" : facet)));
  expect(locationOfAddress(record, addressOf({ ...OPENING, facets, record })).facets).toEqual(facets);
});

describe("addresses of the first edition go on working", () => {
  test("people were a kind in them, and are listed where they sit", () => {
    const old = locationOfAddress(record, "#period=2011&show=council,person,on-record");
    expect(old).toMatchObject({ representatives: true, notice: null });
    expect([...old.facets]).toEqual(["council", "on-record"]);
    expect(locationOfAddress(record, "#period=2011&show=council,organisation").representatives).toBe(false);
  });

  test("what is no longer reported is called unreported in them, and still is", () => {
    const { facets, notice } = locationOfAddress(record, "#show=council,on-record,unreported");
    expect(facets).toEqual(new Set(["council", "on-record", "no-longer-reported"]));
    expect(notice).toBeNull();
    expect(addressOf({ ...OPENING, facets, record })).toBe(
      "view=structure&period=2022&area=marchshire&show=council,on-record,unreported",
    );
  });

  test("with every switch, in the order in which they were written", () => {
    const all =
      "partnership,sub-group,council,organisation,person,on-record,possible,proposed,unreported,silent";
    const there = locationOfAddress(record, `#show=${all}`);
    expect(there.facets).toEqual(new Set(FACETS));
    expect(addressOf({ ...there, record })).toContain(
      "&show=partnership,sub-group,council,organisation,on-record,possible,proposed,unreported,silent&representatives=on",
    );
  });
});

test("no address is the opening view", () => {
  for (const hash of ["", "#"]) expect(locationOfAddress(record, hash)).toEqual({ ...OPENING, notice: null });
});

test("an area opens in the latest year in which a report tells of it", () => {
  expect(locationOfAddress(record, "#area=eastvale").period).toEqual(yearOf(2016));
});

describe("what an address asks for in vain is told, and falls back to the opening", () => {
  test.each([
    ["view", "map"],
    ["period", "soon"],
    ["period", "2008"],
    ["period", "2025-01"],
    ["period", "2011-02-30"],
    ["area", "atlantis"],
    ["area", "mercia"],
    ["select", "nobody"],
    ["select", "report-2016"],
    ["show", "council,ghosts"],
    ["show", "council,council"],
    ["compare", "2008"],
    ["ask", "why"],
    ["to", "nobody"],
    ["review", "monthly"],
    ["guide", "tour"],
    ["record", "mine"],
    ["beside", "2011,2010"],
    ["beside", "2010,2030"],
    ["years", "2012-2010"],
    ["years", "2010"],
    ["lanes", "some"],
    ["kind", "vanished"],
    ["certainty", "perhaps"],
    ["as", "song"],
    ["table", "chairs"],
  ])("%s=%s", (name, value) => {
    const location = locationOfAddress(record, `#${name}=${value}`);
    expect(location).toEqual({
      ...OPENING,
      notice: `This link asks for something that is not here: ${name} “${value}”.`,
    });
  });

  test("several at once, each by its name, while the rest is kept", () => {
    const location = locationOfAddress(record, "#view=map&period=2011-05&area=mars&select=nobody&show=all");
    expect(location).toMatchObject({
      areaId: "marchshire",
      period: { text: "2011-05" },
      view: "structure",
    });
    expect(location.notice).toBe(
      "This link asks for something that is not here: area “mars”, view “map”, select “nobody”, show “all”.",
    );
  });

  test.each(["colour", "Jahr", "share", "__proto__", "constructor"])("%s, which is no parameter", (name) => {
    expect(locationOfAddress(record, `#${name}=red`)).toEqual({
      ...OPENING,
      notice: `This link asks for something that is not here: parameter “${name}”.`,
    });
  });
});

describe("what is meant is understood", () => {
  test.each([
    ["Period=2011", "period=2011"],
    ["perod=2011", "period=2011"],
    ["Year=2011", "period=2011"],
    ["date=2011-05", "period=2011-05"],
    ["preiod=2011", "period=2011"],
    ["AREA=Eastvale", "area=eastvale"],
    ["area=ALL", "area=all"],
    ["view=Lineage", "view=lineage"],
    ["view=lineages", "view=lineage"],
    ["slect=Leaders-Board", "select=leaders-board"],
    ["select=leaders-board&ASK=What-Happened", "select=leaders-board&ask=what-happened"],
    ["show=Council,onrecord", "show=council,on-record"],
    ["cite=REPORT-2016/7.1", "cite=report-2016/7.1"],
    ["lanes=All", "lanes=all"],
    ["V=1&period=2011", "period=2011"],
  ])("%s is %s", (written, meant) => {
    const location = locationOfAddress(record, `#${written}`);
    expect(location).toEqual(locationOfAddress(record, `#${meant}`));
    expect(location.notice).toBeNull();
  });

  test("what is written as it is called counts before what is only meant, whichever comes first", () => {
    for (const hash of ["#perod=2010&period=2011", "#period=2011&perod=2010"])
      expect(locationOfAddress(record, hash).period).toEqual(yearOf(2011));
  });

  test("but an id with a slip is not taken for that of another body", () => {
    expect(locationOfAddress(record, "#select=leaders-bord").notice).toContain("select “leaders-bord”");
  });
});

const somePeriod: fc.Arbitrary<Period> = fc
  .tuple(
    fc.integer({ min: dayOf(2009), max: dayOf(2024, 12, 31) }),
    fc.constantFrom("year" as const, "month" as const, "day" as const),
  )
  .map(([day, precision]) => periodContaining(day as ReturnType<typeof dayOf>, precision));

/** But what can be taken from here, which no address tells. */
const someOverlay: fc.Arbitrary<Overlay | null> = fc.oneof(
  fc.constantFrom(
    null,
    { kind: "review" } as const,
    { kind: "guide" } as const,
    { kind: "record" } as const,
    { kind: "story" } as const,
  ),
  fc.record({
    kind: fc.constant("answer" as const),
    wayToId: fc.option(fc.constantFrom(...record.organizations.map(({ id }) => id))),
  }),
  fc.record({
    kind: fc.constant("question" as const),
    text: fc.constantFrom("who sits on the Leaders Board?", "what changed in 2011 & since", "how much, in £"),
  }),
);

const someStep = fc.nat(30);
const someStoryPlace: fc.Arbitrary<StoryPlace> = fc.record({
  of: fc
    .tuple(fc.integer({ min: 2009, max: 2023 }), fc.integer({ min: 1, max: 15 }))
    .map(([first, years]) => ({ first, last: Math.min(2024, first + years) })),
  step: someStep,
  leftOut: fc.uniqueArray(someStep).map((steps) => steps.sort((a, b) => a - b)),
  said: fc.array(fc.tuple(someStep, fc.string())).map((said) => new Map(said)),
});

const someLocation: fc.Arbitrary<Location> = fc.record({
  view: fc.constantFrom(...VIEWS),
  period: somePeriod,
  areaId: fc.constantFrom("marchshire", "eastvale", "all"),
  selectedId: fc.option(fc.constantFrom(...[...record.organizations, ...record.persons].map(({ id }) => id))),
  connectedId: fc.option(fc.constantFrom(...record.organizations.map(({ id }) => id))),
  facets: fc.subarray([...FACETS]).map((facets) => new Set(facets)),
  citation: fc.option(
    fc.record({
      documentId: fc.constantFrom(...record.documents.map(({ id }) => id)),
      locator: fc.option(fc.constantFrom("7.1", "App 1 / 4.2", "Front", "2 a (Leader)")),
    }),
  ),
  comparedTo: fc.option(somePeriod),
  overlay: someOverlay,
  story: fc.option(someStoryPlace),
  sideBySideYears: fc.subarray([2009, 2010, 2011, 2016, 2022]),
  lineageYears: fc.option(
    fc
      .tuple(fc.integer({ min: 2009, max: 2024 }), fc.integer({ min: 2009, max: 2024 }))
      .map((years) => ({ first: Math.min(...years), last: Math.max(...years) })),
  ),
  onlyChanged: fc.boolean(),
  evenYears: fc.boolean(),
  withTransfers: fc.boolean(),
  zoomedToSelection: fc.boolean(),
  changeType: fc.option(fc.constantFrom(...EVENT_TYPES)),
  changeCertainty: fc.option(fc.constantFrom(...CERTAINTIES)),
  table: fc.constantFrom(...TABLES),
  onlyDifferences: fc.boolean(),
  comparisonFormat: fc.constantFrom(...COMPARISON_FORMATS),
  representatives: fc.boolean(),
});

test("an address leads to a paragraph of a document, and not to one of a document that is not there", () => {
  expect(locationOfAddress(record, "#cite=report-2016/App 1 / 4.2").citation).toEqual({
    documentId: "report-2016",
    locator: "App 1 / 4.2",
  });
  expect(locationOfAddress(record, "#cite=doc-atlantis/1.1").notice).toContain("cite “doc-atlantis/1.1”");
});

test("an address leads back to the place that it was made of, with nothing missed", () => {
  fc.assert(
    fc.property(someLocation, (place) => {
      expect(locationOfAddress(record, `#${addressOf({ ...place, record })}`)).toEqual({
        ...place,
        notice: null,
      });
    }),
  );
});

test("any text at all is an address of some place on the record", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { areaId, period, notice, ...rest } = locationOfAddress(record, text);
      expect(locationOfAddress(record, addressOf({ areaId, period, ...rest, record })).notice).toBeNull();
      expect(notice === null || notice.endsWith(".")).toBe(true);
    }),
  );
});

test("an address of a later version is opened as far as it is understood, and that is told", () => {
  const { notice, period } = locationOfAddress(record, "v=2&period=2011");
  expect(notice).toBe("This link asks for something that is not here: version “2”.");
  expect(period).toEqual(yearOf(2011));
  expect(locationOfAddress(record, "v=1&period=2011").notice).toBeNull();
});

describe("what is open", () => {
  const overlayAt = (address: string) => locationOfAddress(record, address).overlay;

  test("is told by one parameter, and a way by a second", () => {
    const overlay = { kind: "answer", wayToId: "leaders-board" } as const;
    expect(addressOf({ ...OPENING, overlay, record })).toBe(
      "view=structure&period=2022&area=marchshire&ask=what-happened&to=leaders-board",
    );
  });

  test("what can be taken from here is told by none: a link leads to what lies beneath", () => {
    expect(addressOf({ ...OPENING, overlay: { kind: "share" }, record })).toBe(
      addressOf({ ...OPENING, record }),
    );
    expect(locationOfAddress(record, "share=open").overlay).toBeNull();
  });

  test("is one thing, where an address asks for several: the record, else the guide, else the review, else the answer", () => {
    expect(overlayAt("record=open&guide=open&review=annual")).toEqual({ kind: "record" });
    expect(overlayAt("guide=open&review=annual&ask=what-happened")).toEqual({ kind: "guide" });
    expect(overlayAt("ask=what-happened&question=who chairs it")).toEqual({
      kind: "question",
      text: "who chairs it",
    });
    expect(overlayAt("ask=what-happened&to=leaders-board&review=annual")).toEqual({ kind: "review" });
  });

  test("a way is told with an answer, whichever comes first in the address, and with nothing else", () => {
    expect(overlayAt("to=leaders-board&ask=what-happened")).toEqual({
      kind: "answer",
      wayToId: "leaders-board",
    });
    expect(locationOfAddress(record, "to=leaders-board")).toEqual({ ...OPENING, notice: null });
  });
});
