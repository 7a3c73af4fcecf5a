import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Stage } from "../../../src/views/plan/stages";
import { playStages, stagesOf } from "../../../src/views/plan/stages";

const before = new Map([
  ["stays", "on-record"],
  ["goes", "ghost"],
]);
const now = new Map([
  ["stays", "on-record"],
  ["comes", "new"],
  ["line", "seen silent"],
]);
const NONE = new Set<string>();

test("what goes is gone before what comes is there", () => {
  expect(stagesOf(before, now, NONE)).toEqual([
    { at: 0, classes: new Map([["stays", "on-record"]]) },
    { at: 90, classes: now },
  ]);
});

test("where nothing goes, or nothing comes, all is there at once", () => {
  expect(stagesOf(new Map(), now, NONE)).toEqual([{ at: 0, classes: now }]);
});

test("the line of what becomes another is lit from its coming until the step is over, within 250 ms", () => {
  const stages = stagesOf(before, now, new Set(["line", "not-drawn"]));
  expect(stages.map(({ at, classes }) => [at, classes.get("line")])).toEqual([
    [0, undefined],
    [90, "lit silent"],
    [240, "seen silent"],
  ]);
  expect(stages.at(-1)?.classes).toBe(now);
});

test("a line that is lit for another reason, or dim, stays so", () => {
  const lit = new Map([...now, ["line", "lit"], ["other", "dim"]]);
  expect(stagesOf(new Map(), lit, new Set(["line", "other"]))).toEqual([{ at: 0, classes: lit }]);
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a step that is ended early shows nothing more", () => {
  const stage = (at: number): Stage => ({ at, classes: new Map([["at", String(at)]]) });
  const shown: (string | undefined)[] = [];
  const end = playStages([stage(0), stage(90), stage(240)], (classes) => shown.push(classes.get("at")));
  expect(shown).toEqual(["0"]);
  vi.advanceTimersByTime(100);
  end();
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual(["0", "90"]);
});
