import fc from "fast-check";
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

const writesTo = (written: Entry[]) => (entry: Entry) => {
  written.push(entry);
  return true;
};

/** @param changes each with the milliseconds that pass after it */
function entriesOf(...changes: readonly (readonly [AddressChange, number])[]): readonly Entry[] {
  const written: Entry[] = [];
  const { note } = historyEntries(writesTo(written));
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

  test("a quick drag is written when it begins and when it comes to rest", () => {
    expect(entriesOf([step(1), 20], [step(1), 20], [step(1), 20])).toEqual(["added", "replaced"]);
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
    expect(entriesOf([step(1), 199], [step(2), 199], [step(3), 199])).toEqual(["added", "replaced"]);
  });

  test("the first is written at once, and what follows closely a fifth of a second after the last", () => {
    const written: Entry[] = [];
    const { note } = historyEntries(writesTo(written));
    note(step(1));
    expect(written).toEqual(["added"]);
    vi.advanceTimersByTime(199);
    note(step(2));
    vi.advanceTimersByTime(199);
    expect(written).toEqual(["added"]);
    vi.advanceTimersByTime(1);
    expect(written).toEqual(["added", "replaced"]);
  });

  test("so many entries are added as there are rests between them, whatever the pauses", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 }), (pauses) => {
        const entries = entriesOf(...pauses.map((pause, index) => [step(index), pause] as const));
        const rests = pauses.slice(0, -1).filter((pause) => pause >= 200).length;
        expect(entries.filter((entry) => entry === "added")).toHaveLength(rests + 1);
      }),
    );
  });

  test("and a choice that follows them closely are two entries", () => {
    expect(entriesOf([step(1), 20], [choice(2), 300], [step(3), 300])).toEqual(["added", "added", "added"]);
    expect(entriesOf([step(1), 20], [step(2), 20], [choice(3), 300])).toEqual(["added", "added"]);
  });

  test("that go on at the choice itself do not take the place of what was shown before it", () => {
    const written: Entry[] = [];
    const { note } = historyEntries(writesTo(written));
    note(step(1));
    note(choice(2));
    note(step(3));
    vi.runAllTimers();
    expect(written).toEqual(["added", "added"]);
  });

  test("whatever else is chosen is written at once", () => {
    expect(entriesOf([choice(null), 1], [choice(null), 1])).toEqual(["added", "added"]);
  });
});

test("when the history has moved, what was noted is not written, and the gesture has ended", () => {
  const written: Entry[] = [];
  const { note, drop } = historyEntries(writesTo(written));
  note(step(1));
  note(step(1));
  drop();
  vi.runAllTimers();
  expect(written).toEqual(["added"]);
  note(step(1));
  vi.runAllTimers();
  drop();
  note(step(1));
  vi.runAllTimers();
  expect(written).toEqual(["added", "added", "added"]);
});

test("what the browser refuses is tried again after a second, and is the entry that it was to be", () => {
  const tried: Entry[] = [];
  let refuses = true;
  const { note } = historyEntries((entry) => {
    tried.push(entry);
    return !refuses;
  });
  note(step(1));
  vi.advanceTimersByTime(999);
  expect(tried).toEqual(["added"]);
  refuses = false;
  vi.advanceTimersByTime(1);
  expect(tried).toEqual(["added", "added"]);
  vi.runAllTimers();
  expect(tried).toEqual(["added", "added"]);
});
