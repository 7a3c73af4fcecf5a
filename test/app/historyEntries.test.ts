import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AddressChange, Entry } from "../../src/app/historyEntries";
import { historyEntries } from "../../src/app/historyEntries";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const step = (gesture: number | null): AddressChange => ({ isStep: true, gesture });
const choice = (gesture: number | null): AddressChange => ({ isStep: false, gesture });

/** @param changes each with the milliseconds that pass after it */
function entriesOf(...changes: readonly (readonly [AddressChange, number])[]): readonly Entry[] {
  const written: Entry[] = [];
  const { note } = historyEntries((entry) => written.push(entry));
  for (const [change, pause] of changes) {
    note(change);
    vi.advanceTimersByTime(pause);
  }
  vi.runAllTimers();
  return written;
}

describe("one gesture is one entry of the history", () => {
  test("a drag, however slow: what it passes later takes the place of what it passed first", () => {
    expect(entriesOf([step(1), 3000], [step(1), 500], [step(1), 3000])).toEqual([
      "added",
      "replaced",
      "replaced",
    ]);
  });

  test("a quick drag is written when it comes to rest", () => {
    expect(entriesOf([step(1), 20], [step(1), 20], [step(1), 20])).toEqual(["added"]);
  });

  test("another gesture is another entry", () => {
    expect(entriesOf([step(1), 300], [step(2), 300], [step(3), 300])).toEqual(["added", "added", "added"]);
  });

  test("what comes by itself is an entry each time", () => {
    expect(entriesOf([step(null), 300], [step(null), 300])).toEqual(["added", "added"]);
  });

  test("a gesture that goes on after another entry begins anew", () => {
    expect(entriesOf([step(1), 300], [choice(null), 300], [step(1), 300])).toEqual([
      "added",
      "added",
      "added",
    ]);
  });
});

describe("steps by single presses", () => {
  test("are one entry while less than a fifth of a second passes between them", () => {
    expect(entriesOf([step(1), 199], [step(2), 199], [step(3), 199])).toEqual(["added"]);
  });

  test("are written a fifth of a second after the last, not before", () => {
    const written: Entry[] = [];
    historyEntries((entry) => written.push(entry)).note(step(1));
    vi.advanceTimersByTime(199);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written).toEqual(["added"]);
  });

  test("whatever else is chosen is written at once", () => {
    expect(entriesOf([choice(null), 1], [choice(null), 1])).toEqual(["added", "added"]);
  });
});

test("when the history has moved, what was noted is not written, and the gesture has ended", () => {
  const written: Entry[] = [];
  const { note, drop } = historyEntries((entry) => written.push(entry));
  note(step(1));
  drop();
  vi.runAllTimers();
  expect(written).toEqual([]);
  note(step(1));
  vi.runAllTimers();
  drop();
  note(step(1));
  vi.runAllTimers();
  expect(written).toEqual(["added", "added"]);
});
