import { describe, expect, test } from "vitest";
import { isReplacement, successions, successionsFrom, successionsTo } from "../../src/lineage/succession";
import { event, smallRecord } from "../small-record";

const changed = (...change_events: readonly ReturnType<typeof event>[]) => smallRecord({}, { change_events });
const planned = { certainty: "planned" };

const told = (record: ReturnType<typeof smallRecord>, id: string): readonly string[] =>
  successions(record)
    .filter((each) => each.event.id === id)
    .map(({ from, to }) => `${from} to ${to}`);

describe("one body goes over into another", () => {
  test("for every pairing of what was before and what came after", () => {
    const record = changed(
      event("e", "replaced", ["north-safety", "health-trust"], ["new-board", "town-board"], planned),
    );
    expect(told(record, "e")).toEqual([
      "north-safety to new-board",
      "north-safety to town-board",
      "health-trust to new-board",
      "health-trust to town-board",
    ]);
  });

  test("or only for those pairs that the record tells", () => {
    const pairs = [
      ["north-safety", "new-board"],
      ["health-trust", "town-board"],
    ];
    const record = changed(
      event("e", "replaced", ["north-safety", "health-trust"], ["new-board", "town-board"], {
        ...planned,
        pairs,
      }),
    );
    expect(told(record, "e")).toEqual(["north-safety to new-board", "health-trust to town-board"]);
  });

  test("but not into itself, nor out of nothing", () => {
    const record = changed(
      event("renaming", "renamed", ["new-board"], ["new-board"]),
      event("forming", "formed", [], ["health-trust"], planned),
      event("ending", "decommissioned", ["north-safety"], [], planned),
    );
    for (const id of ["renaming", "forming", "ending"]) expect(told(record, id)).toEqual([]);
  });

  test("as a replacement only where it ends: what passes money on lives on", () => {
    const record = changed(event("e", "transferred", ["health-trust"], ["new-board"]));
    const [forum, money] = successions(record);
    expect([forum?.from, forum && isReplacement(forum)]).toEqual(["old-forum", true]);
    expect([money?.from, money && isReplacement(money)]).toEqual(["health-trust", false]);
  });

  test("and is found from either side", () => {
    const record = smallRecord();
    expect(successionsFrom(record, "old-forum").map(({ to }) => to)).toEqual(["town-partnership"]);
    expect(successionsTo(record, "town-partnership").map(({ from }) => from)).toEqual(["old-forum"]);
    expect(successionsFrom(record, "town-partnership")).toEqual([]);
  });
});
