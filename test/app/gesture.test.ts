import { expect, test } from "vitest";
import { followGestures } from "../../src/app/gesture";

const key = (type: string, repeat: boolean): Event => Object.assign(new Event(type), { repeat });

test("a press is one gesture from its beginning to its end, and there is none between two", () => {
  const page = new EventTarget();
  const { current } = followGestures(page);
  expect(current()).toBeNull();
  page.dispatchEvent(new Event("pointerdown"));
  const first = current();
  page.dispatchEvent(new Event("pointermove"));
  expect(current()).toBe(first);
  expect(first).not.toBeNull();
  page.dispatchEvent(new Event("pointerup"));
  expect(current()).toBeNull();
  page.dispatchEvent(new Event("pointerdown"));
  expect(current()).not.toBe(first);
  expect(current()).not.toBeNull();
});

test("a key that is held is one gesture, the same key pressed again another", () => {
  const page = new EventTarget();
  const { current } = followGestures(page);
  page.dispatchEvent(key("keydown", false));
  const held = current();
  page.dispatchEvent(key("keydown", true));
  expect(current()).toBe(held);
  page.dispatchEvent(key("keyup", false));
  page.dispatchEvent(key("keydown", false));
  expect(current()).not.toBe(held);
});

test.each(["pointercancel", "blur"])("%s ends it: what comes then was not done by hand", (type) => {
  const page = new EventTarget();
  const { current } = followGestures(page);
  page.dispatchEvent(new Event("pointerdown"));
  page.dispatchEvent(new Event(type));
  expect(current()).toBeNull();
});

test("what goes on by itself has a number of its own, and no hand is followed after the end", () => {
  const page = new EventTarget();
  const { current, next, unfollow } = followGestures(page);
  page.dispatchEvent(new Event("pointerdown"));
  expect(next()).not.toBe(current());
  page.dispatchEvent(new Event("pointerup"));
  unfollow();
  page.dispatchEvent(new Event("pointerdown"));
  expect(current()).toBeNull();
});
