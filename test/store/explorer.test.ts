import { describe, expect, test } from "vitest";
import { DEFAULT_FACETS } from "../../src/graph/plan/facet";
import { locationOfAddress } from "../../src/store/address";
import type { Explorer } from "../../src/store/explorer";
import { createExplorer } from "../../src/store/explorer";
import { overlayShown } from "../../src/store/selected-body";
import { monthOf, yearOf } from "../../src/time/period";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();
const opened = (address = "") => {
  const store = createExplorer(record, address);
  return { store, now: () => store.getState() };
};

test("an explorer opens where its address says, and tells what it asked for in vain", () => {
  const { now } = opened("#period=2011&select=leaders-board&view=map");
  expect(now()).toMatchObject({ view: "structure", period: yearOf(2011), selectedId: "leaders-board" });
  expect(now().notice).toBe("This link asks for something that is not here: view “map”.");
  expect(now()).toMatchObject({ playing: false, hoveredId: null, areaId: "marchshire" });
});

test("two explorers on one record do not know of each other", () => {
  const [one, other] = [opened(), opened()];
  one.now().select("leaders-board");
  expect(other.now().selectedId).toBeNull();
});

describe("the reader", () => {
  test("goes to a period, and is told why where the explorer chose it", () => {
    const { now } = opened();
    now().goTo(monthOf(2011, 5), "Moved to May 2011.");
    expect(now()).toMatchObject({ period: monthOf(2011, 5), notice: "Moved to May 2011." });
    now().goTo(yearOf(2010));
    expect(now()).toMatchObject({ period: yearOf(2010), notice: null });
  });

  test("selects a body and lets go of it, and the notice goes", () => {
    const { now } = opened("#view=map");
    now().select("leaders-board");
    expect(now()).toMatchObject({ selectedId: "leaders-board", notice: null });
    now().select(null);
    expect(now().selectedId).toBeNull();
  });

  test("keeps the selection over a step of time", () => {
    const { now } = opened("#select=leaders-board");
    now().goTo(yearOf(2010));
    expect(now().selectedId).toBe("leaders-board");
  });

  test("comes to another area at its opening year, with nothing selected and nothing playing", () => {
    const { now } = opened("#select=leaders-board&period=2011");
    now().play(true);
    now().hover("leaders-board");
    now().showArea("eastvale");
    expect(now()).toMatchObject({
      areaId: "eastvale",
      period: yearOf(2016),
      selectedId: null,
      hoveredId: null,
      playing: false,
      notice: null,
    });
  });

  test("changes the view and lets go of what was under the pointer", () => {
    const { now } = opened("#select=leaders-board");
    now().hover("leaders-board");
    now().showView("table");
    expect(now()).toMatchObject({ view: "table", hoveredId: null, selectedId: "leaders-board" });
  });

  test("switches a kind off and on again, without touching the default", () => {
    const { now } = opened();
    now().toggle("council");
    expect(now().facets.has("council")).toBe(false);
    expect(DEFAULT_FACETS.has("council")).toBe(true);
    now().toggle("organisation");
    expect(now().facets.has("organisation")).toBe(true);
    now().toggle("council");
    now().toggle("organisation");
    expect(now().facets).toEqual(DEFAULT_FACETS);
  });

  test("comes back to an address with all that it says, and stops playing", () => {
    const { now } = opened();
    now().play(true);
    now().hover("leaders-board");
    now().applyAddress((all) => locationOfAddress(all, "#area=eastvale&period=2012&view=table&show=council"));
    expect(now()).toMatchObject({ areaId: "eastvale", view: "table", playing: false, hoveredId: null });
    expect([...now().facets]).toEqual(["council"]);
  });
});

test("while two periods are compared, a name that is asked for moves neither", () => {
  const store = createExplorer(record, "#view=changes&period=2024&compare=2011");
  store.getState().goToEntity("housing-forum-1998");
  const { period, comparedTo, selectedId, notice } = store.getState();
  expect([period.text, comparedTo?.text, selectedId, notice]).toEqual([
    "2024",
    "2011",
    "housing-forum-1998",
    null,
  ]);
});

describe("one thing at a time is open over the views or in their place", () => {
  test("asking what happened selects the body; whatever else is chosen ends the question", () => {
    const { now } = opened();
    now().ask("leaders-board");
    expect(now()).toMatchObject({ selectedId: "leaders-board", overlay: { kind: "answer", wayToId: null } });
    now().open({ kind: "answer", wayToId: "growth-company" });
    now().select("growth-company");
    expect(now().overlay).toBeNull();
  });

  test("what is opened takes the place of what was open, and a question that of a review", () => {
    const { now } = opened("#select=northwick-borough-council&review=annual");
    now().ask("leaders-board");
    expect(now().overlay).toEqual({ kind: "answer", wayToId: null });
    now().open({ kind: "guide" });
    expect(now().overlay).toEqual({ kind: "guide" });
    now().open(null);
    expect(now().overlay).toBeNull();
  });

  test.each<readonly [string, (explorer: Explorer) => void]>([
    ["a selection", (explorer) => explorer.select("leaders-board")],
    ["a name that is asked for", (explorer) => explorer.goToEntity("leaders-board")],
    ["a paragraph", (explorer) => explorer.cite({ documentId: "report-2016", locator: null })],
    ["another area", (explorer) => explorer.showArea("eastvale")],
  ])(
    "%s closes the record, the guide, the review, the answer and what can be taken from here",
    (_, choose) => {
      for (const kind of ["record", "guide", "review", "share"] as const) {
        const { now } = opened("#select=northwick-borough-council");
        now().open({ kind });
        choose(now());
        expect(now().overlay).toBeNull();
      }
    },
  );

  test("an answer and a review are of a body: without one, or with a person, neither is to be seen", () => {
    const shownAt = (address: string) => overlayShown(opened(address).now());
    expect(shownAt("#select=leaders-board&ask=what-happened")).toBe("answer");
    expect(shownAt("#select=northwick-borough-council&review=annual")).toBe("review");
    expect(shownAt("#ask=what-happened")).toBeNull();
    expect(shownAt(`#select=${record.persons[0]!.id}&review=annual`)).toBeNull();
    expect(shownAt("#guide=open")).toBe("guide");
    expect(shownAt("#record=open")).toBe("record");
    expect(shownAt("")).toBeNull();
  });
});

test("a play that begins again at the beginning is one change of the state", () => {
  const { store } = opened();
  const seen: string[] = [];
  store.subscribe(({ playing, period }) => seen.push(`${playing} ${period.text}`));
  store.getState().play(true, yearOf(2010));
  expect(seen).toEqual(["true 2010"]);
});
