import { describe, expect, test } from "vitest";
import { textWidth } from "../../../src/graph/layout/measure";
import { PADDING_X, SMALL_SIZE } from "../../../src/graph/layout/metrics";
import { placeAll } from "../../../src/graph/layout/places";
import type { StepMark } from "../../../src/graph/layout/step-mark";
import { FACETS } from "../../../src/graph/plan/facet";
import { looksOf } from "../../../src/graph/plan/look";
import { firstReportLine, statusLine } from "../../../src/graph/plan/status-line";
import { yearsOf } from "../../../src/record/record";
import { entityIn, sliceAt } from "../../../src/record/slice";
import { periodBefore, periodOf, yearOf } from "../../../src/time/period";
import { shippedRecord } from "../../shipped-record";
import { event, smallRecord, source } from "../../small-record";

const record = shippedRecord();

const lineOf = (text: string, id: string, of = record, mark: StepMark = null) => {
  const slice = sliceAt(of, periodOf(text) ?? yearOf(0));
  return statusLine(of, slice, entityIn(slice, id), mark);
};
const status = (text: string, id: string, of = record): string => lineOf(text, id, of).text;

test.each([
  ["2011", "safer-and-stronger-board", "ended May 2011"],
  ["2011", "greater-cambridge-partnership-1998", "to end by Dec 2011"],
  ["2011-03", "environmental-sustainability-partnership", "may have ended"],
  ["2009-11-15", "childrens-trust-board", "may have begun"],
  ["2011", "lep-cleantech-sub-group", "proposed Sep 2011"],
  ["2011", "shadow-health-and-wellbeing-board", "planned for Oct 2011"],
  ["2011", "health-and-wellbeing-board", "planned for 2013"],
  ["2015", "cambridgeshire-care-partnership", "last report Jul 2010"],
  ["2009", "cambridgeshire-care-partnership", "not yet reported"],
  ["2010", "cambridgeshire-business-ltd", "not yet reported"],
])("in %s %s: “%s”", (text, id, words) => expect(status(text, id)).toBe(words));

describe("what stands out under a name", () => {
  const ended = event("e", "decommissioned", ["health-trust"], [], { date: "2012-02-10" });
  const wide = { ...ended, date: undefined, date_edtf: "[2012-06-01..2013-02-10]" };
  const agreed = { ...ended, certainty: "agreed" };
  const small = (...events: readonly object[]) =>
    smallRecord({}, { change_events: events as readonly Record<string, unknown>[] });

  test.each([
    ["an end that is reported and over", "2012-02", small(ended), null, "ended 10 Feb 2012", "change"],
    ["a reported end that may yet be to come", "2012", small(wide), null, "ends by Feb 2013", "quiet"],
    ["an end that was only agreed", "2012-02", small(agreed), null, "to end 10 Feb 2012", "quiet"],
    ["what is gone", "2013", small(ended), "ghost", "ended 10 Feb 2012", "change"],
    ["what is gone by what was agreed", "2013", small(agreed), "ghost", "to end 10 Feb 2012", "change"],
  ] as const)("%s", (_, text, of, mark, words, tone) => {
    expect(lineOf(text, "health-trust", of, mark)).toEqual({ text: words, tone });
  });

  test.each([
    ["2011-03", "environmental-sustainability-partnership", "may have ended", "change"],
    ["2009-11-15", "childrens-trust-board", "may have begun", "change"],
    ["2011", "lep-cleantech-sub-group", "proposed Sep 2011", "change"],
    ["2011", "health-and-wellbeing-board", "planned for 2013", "change"],
    ["2015", "cambridgeshire-care-partnership", "last report Jul 2010", "quiet"],
    ["2009", "cambridgeshire-care-partnership", "not yet reported", "quiet"],
  ])("in %s of %s: “%s”, %s", (text, id, words, tone) => {
    expect(lineOf(text, id)).toEqual({ text: words, tone });
  });

  test("not what is counted, formed or first reported", () => {
    expect(lineOf("2010", "town-partnership", smallRecord())).toEqual({
      text: "1 member, 1 seat",
      tone: "quiet",
    });
    expect(lineOf("2010", "greater-cambridge-greater-peterborough-lep", record, "new")).toEqual({
      text: "formed Sep 2010",
      tone: "quiet",
    });
    expect(firstReportLine(record, "integrated-care-partnership")).toEqual({
      text: "first report Jun 2024",
      tone: "quiet",
    });
  });
});

test("a body that stands is told by its members and seats", () => {
  const small = smallRecord({ chair: { count: 6 } });
  expect(status("2010", "town-partnership", small)).toBe("1 member, 6 seats");
  const named = smallRecord({
    chair: { organization_id: "town-board" },
    "ann-chairs": { post_id: undefined },
  });
  expect(status("2010", "town-partnership", named)).toBe("1 member, 1 name");
  expect(status("2010", "health-trust", small)).toBe("");
});

test("a body that was planned, and then formed by a day, is not told to be planned “for by”", () => {
  const formed = event("e", "formed", [], ["new-board"], { date_edtf: "[2010-08-01..2010-10-20]" });
  const sources = [source("planned", "2010-08-01"), source("existing", "2010-10-20")];
  const small = smallRecord({ "new-board": { sources } }, { change_events: [formed] });
  expect(status("2010-09", "new-board", small)).toBe("proposed Aug 2010");
});

test("no status line of a box is wider than the box, in any year", () => {
  const tooWide = [2, 5, 9].flatMap((columns) => {
    const { places } = placeAll(record, { areaId: "all", columns, councilsLeft: true, apart: false });
    return yearsOf(record).flatMap((year) => {
      const [slice, before] = [sliceAt(record, yearOf(year)), sliceAt(record, periodBefore(yearOf(year)))];
      const looks = looksOf(
        { record, slice, before, facets: new Set(FACETS), selectedId: null, differences: null },
        places.values(),
      );
      return [...looks.values()]
        .filter(({ id }) => places.get(id)?.kind === "box")
        .filter(
          (look) => textWidth(look.status, SMALL_SIZE) > places.get(look.id)!.rect.width - 2 * PADDING_X,
        )
        .map((look) => `${year} ${look.id}: ${look.status}`);
    });
  });
  expect(tooWide).toEqual([]);
});
