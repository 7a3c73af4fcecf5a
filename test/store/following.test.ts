import { expect, test } from "vitest";
import { createExplorer } from "../../src/store/explorer";
import { followingOf } from "../../src/store/following";
import { yearOf } from "../../src/time/period";
import { smallRecord } from "../small-record";

/** A following explorer, and a clock that stands until it is told. */
function followed() {
  const leader = createExplorer(smallRecord(), "#view=structure&period=2010&area=town");
  const due = new Set<() => void>();
  const following = followingOf(leader, (act) => {
    due.add(act);
    return () => due.delete(act);
  });
  const end = following.follow();
  const years: string[] = [];
  following.store.subscribe(({ period }) => years.push(period.text));
  const pass = () => {
    for (const act of due) act();
  };
  return { leader, store: following.store, years, pass, end, due };
}

test("a step of the period is followed when its time comes, with all that came in between at once", () => {
  const { leader, years, pass } = followed();
  leader.getState().goTo(yearOf(2011));
  leader.getState().goTo(yearOf(2012));
  expect(years).toEqual([]);
  pass();
  expect(years).toEqual(["2012"]);
});

test("what is chosen is followed at once, with the step before it", () => {
  const { leader, store, due } = followed();
  leader.getState().goTo(yearOf(2011));
  leader.getState().select("town-board");
  expect(store.getState()).toBe(leader.getState());
  expect(due.size).toBe(0);
});

test("its actions are those of the explorer that it follows", () => {
  const { leader, store, pass } = followed();
  store.getState().goTo(yearOf(2012));
  expect(leader.getState().period.text).toBe("2012");
  expect(store.getState().period.text).toBe("2010");
  pass();
  expect(store.getState().period.text).toBe("2012");
});

test("once it has ended it follows no more", () => {
  const { leader, store, pass, end } = followed();
  leader.getState().goTo(yearOf(2011));
  end();
  pass();
  expect(store.getState().period.text).toBe("2010");
});

test("to go where one is already keeps the very period", () => {
  const { leader } = followed();
  const { period } = leader.getState();
  leader.getState().goTo(yearOf(2010));
  expect(leader.getState().period).toBe(period);
});
