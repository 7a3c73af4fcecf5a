import { describe, expect, test } from "vitest";
import { DEFAULT_FACETS } from "../../src/graph/plan/facet";
import { locationOfAddress } from "../../src/store/address";
import type { Explorer } from "../../src/store/explorer";
import { createExplorer } from "../../src/store/explorer";
import { overlayShown } from "../../src/store/selected-body";
import { monthOf, yearOf } from "../../src/time/period";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const opened = (address = "") => {
  const store = createExplorer(record, address);
  return { store, now: () => store.getState() };
};

test("an explorer opens where its address says, and tells what it asked for in vain", () => {
  const { now } = opened("#period=2011&select=recap&view=map");
  expect(now()).toMatchObject({ view: "structure", period: yearOf(2011), selectedId: "recap" });
  expect(now().notice).toBe("This link asks for something that is not here: view “map”.");
  expect(now()).toMatchObject({ playing: false, hoveredId: null, areaId: "cambridgeshire" });
});

test("two explorers on one record do not know of each other", () => {
  const [one, other] = [opened(), opened()];
  one.now().select("recap");
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
    now().select("recap");
    expect(now()).toMatchObject({ selectedId: "recap", notice: null });
    now().select(null);
    expect(now().selectedId).toBeNull();
  });

  test("keeps the selection over a step of time", () => {
    const { now } = opened("#select=recap");
    now().goTo(yearOf(2010));
    expect(now().selectedId).toBe("recap");
  });

  test("comes to another area at its opening year, with nothing selected and nothing playing", () => {
    const { now } = opened("#select=recap&period=2011");
    now().play(true);
    now().hover("recap");
    now().showArea("cumbria");
    expect(now()).toMatchObject({
      areaId: "cumbria",
      period: yearOf(2009),
      selectedId: null,
      hoveredId: null,
      playing: false,
      notice: null,
    });
  });

  test("changes the view and lets go of what was under the pointer", () => {
    const { now } = opened("#select=recap");
    now().hover("recap");
    now().showView("table");
    expect(now()).toMatchObject({ view: "table", hoveredId: null, selectedId: "recap" });
  });

  test("switches a kind off and on again, without touching the default", () => {
    const { now } = opened();
    now().toggle("council");
    expect(now().facets.has("council")).toBe(false);
    expect(DEFAULT_FACETS.has("council")).toBe(true);
    now().toggle("person");
    expect(now().facets.has("person")).toBe(true);
    now().toggle("council");
    now().toggle("person");
    expect(now().facets).toEqual(DEFAULT_FACETS);
  });

  test("comes back to an address with all that it says, and stops playing", () => {
    const { now } = opened();
    now().play(true);
    now().hover("recap");
    now().applyAddress(locationOfAddress(record, "#area=cumbria&period=2009&view=table&show=council"));
    expect(now()).toMatchObject({ areaId: "cumbria", view: "table", playing: false, hoveredId: null });
    expect([...now().facets]).toEqual(["council"]);
  });
});

test("while two periods are compared, a name that is asked for moves neither", () => {
  const store = createExplorer(record, "#view=changes&period=2024&compare=2011");
  store.getState().goToEntity("greater-cambridge-partnership-1998");
  const { period, comparedTo, selectedId, notice } = store.getState();
  expect([period.text, comparedTo?.text, selectedId, notice]).toEqual([
    "2024",
    "2011",
    "greater-cambridge-partnership-1998",
    null,
  ]);
});

describe("one thing at a time is open over the views or in their place", () => {
  test("asking what happened selects the body; whatever else is chosen ends the question", () => {
    const { now } = opened();
    now().ask("recap");
    expect(now()).toMatchObject({ selectedId: "recap", overlay: { kind: "answer", wayToId: null } });
    now().open({ kind: "answer", wayToId: "cambridgeshire-horizons" });
    now().select("cambridgeshire-horizons");
    expect(now().overlay).toBeNull();
  });

  test("what is opened takes the place of what was open, and a question that of a review", () => {
    const { now } = opened("#select=cambridge-city-council&review=annual");
    now().ask("recap");
    expect(now().overlay).toEqual({ kind: "answer", wayToId: null });
    now().open({ kind: "guide" });
    expect(now().overlay).toEqual({ kind: "guide" });
    now().open(null);
    expect(now().overlay).toBeNull();
  });

  test.each<readonly [string, (explorer: Explorer) => void]>([
    ["a selection", (explorer) => explorer.select("recap")],
    ["a name that is asked for", (explorer) => explorer.goToEntity("recap")],
    ["a paragraph", (explorer) => explorer.cite({ documentId: "doc-cumbria-2009", locator: null })],
    ["another area", (explorer) => explorer.showArea("cumbria")],
  ])("%s closes the guide, the review, the answer and what can be taken from here", (_, choose) => {
    for (const kind of ["guide", "review", "share"] as const) {
      const { now } = opened("#select=cambridge-city-council");
      now().open({ kind });
      choose(now());
      expect(now().overlay).toBeNull();
    }
  });

  test("an answer and a review are of a body: without one, or with a person, neither is to be seen", () => {
    const shownAt = (address: string) => overlayShown(opened(address).now());
    expect(shownAt("#select=recap&ask=what-happened")).toBe("answer");
    expect(shownAt("#select=cambridge-city-council&review=annual")).toBe("review");
    expect(shownAt("#ask=what-happened")).toBeNull();
    expect(shownAt(`#select=${record.persons[0]!.id}&review=annual`)).toBeNull();
    expect(shownAt("#guide=open")).toBe("guide");
    expect(shownAt("")).toBeNull();
  });
});
