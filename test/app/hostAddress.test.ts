import { describe, expect, test } from "vitest";
import type { HostAddress } from "../../src/app/hostAddress";
import { applyParameters } from "../../src/app/hostAddress";
import { addressOf } from "../../src/store/address";
import { createExplorer } from "../../src/store/explorer";
import { yearOf } from "../../src/time/period";
import { inventedRecord } from "../fixtures/invented-record";

/** A frame opened at an address, and the page around it. */
function opened(asked: string) {
  const store = createExplorer(inventedRecord(), asked);
  let address: HostAddress = { asked, shown: addressOf(store.getState()) };
  const set = (parameters: Readonly<Record<string, string>>): string | null => {
    const applied = applyParameters(store, address, parameters);
    address = applied.address;
    return applied.error;
  };
  return { now: store.getState, set, shown: () => addressOf(store.getState()) };
}

test("a page changes one parameter and leaves the others; an empty text takes one away", () => {
  const { set, shown } = opened("period=2011&select=leaders-board");
  expect(set({ period: "2010" })).toBeNull();
  expect(shown()).toBe("view=structure&period=2010&area=marchshire&select=leaders-board");
  expect(set({ select: "" })).toBeNull();
  expect(shown()).toBe("view=structure&period=2010&area=marchshire");
});

test("a period that was never asked for stays when the page asks for another area", () => {
  const { set, shown } = opened("select=leaders-board");
  expect(set({ area: "eastvale" })).toBeNull();
  expect(shown()).toBe("view=structure&period=2022&area=eastvale&select=leaders-board");
});

test("what is not there is told, and what is shown stays", () => {
  const { set, shown } = opened("period=2011");
  expect(set({ period: "1066", select: "leaders-board" })).toBe(
    "This link asks for something that is not here: period “1066”.",
  );
  expect(shown()).toBe("view=structure&period=2011&area=marchshire");
});

test("a page may write a parameter in other letters; one that is none is told", () => {
  const { set, shown } = opened("period=2011");
  expect(set({ Period: "2010" })).toBeNull();
  expect(shown()).toBe("view=structure&period=2010&area=marchshire");
  expect(set({ colour: "red" })).toBe("This link asks for something that is not here: parameter “colour”.");
});

describe("messages of the first edition do what they did, one by one and in any order", () => {
  test.each([
    [[{ select: "leaders-board" }, { ask: "what-happened" }, { to: "growth-company" }]],
    [[{ to: "growth-company" }, { select: "leaders-board" }, { ask: "what-happened" }]],
    [[{ ask: "what-happened" }, { to: "growth-company" }, { select: "leaders-board" }]],
  ])("%j", (messages) => {
    const { now, set } = opened("period=2011");
    for (const message of messages) expect(set(message)).toBeNull();
    expect(now().overlay).toEqual({ kind: "answer", wayToId: "growth-company" });
  });

  test("a way that the frame was opened with waits for its question", () => {
    const { now, set } = opened("select=leaders-board&to=growth-company");
    expect(now().overlay).toBeNull();
    set({ ask: "what-happened" });
    expect(now().overlay).toEqual({ kind: "answer", wayToId: "growth-company" });
  });

  test("the guide closes on to the answer that it was opened over", () => {
    const { now, set } = opened("select=leaders-board&ask=what-happened");
    set({ guide: "open" });
    expect(now().overlay).toEqual({ kind: "guide" });
    set({ guide: "" });
    expect(now().overlay).toEqual({ kind: "answer", wayToId: null });
  });
});

test("what the reader has closed does not come back with the next message", () => {
  const { now, set } = opened("select=leaders-board&ask=what-happened");
  set({ guide: "open" });
  now().open(null);
  set({ period: "2010" });
  expect(now()).toMatchObject({ overlay: null, period: yearOf(2010) });
});
