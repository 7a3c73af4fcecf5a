import { expect, test } from "vitest";
import { remembered } from "../../src/store/remembered";
import { smallRecord } from "../small-record";

const record = smallRecord();

/** What is derived, in order; asked for by number. */
function counted() {
  const derived: number[] = [];
  const ask = remembered(String, (_, asked: number) => {
    derived.push(asked);
    return { asked };
  });
  return { derived, ask: (...all: readonly number[]) => all.map((each) => ask(record, each)) };
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test("what is asked for twice is derived once, and is the same object", () => {
  const { derived, ask } = counted();
  const [first, , again] = ask(1, 2, 1);
  expect(again).toBe(first);
  expect(derived).toEqual([1, 2]);
});

test("64 things are remembered: every year, and the months of four", () => {
  const { derived, ask } = counted();
  ask(...upTo(64), ...upTo(64));
  expect(derived).toEqual(upTo(64));
});

test("of one more the oldest is let go, and no other", () => {
  const { derived, ask } = counted();
  ask(...upTo(65));
  ask(2, 65);
  expect(derived).toHaveLength(65);
  ask(1);
  expect(derived.slice(65)).toEqual([1]);
});

test("of each record its own", () => {
  const ask = remembered(String, (of, _: number) => of);
  const other = smallRecord();
  expect(ask(record, 1)).toBe(record);
  expect(ask(other, 1)).toBe(other);
});
