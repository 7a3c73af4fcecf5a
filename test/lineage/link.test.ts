import { describe, expect, test } from "vitest";
import { links } from "../../src/lineage/link";
import { linkPresenceIn } from "../../src/lineage/link-presence";
import { getOrThrow } from "../../src/record/links";
import { sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import { smallRecord } from "../small-record";

const record = smallRecord();
const byId = new Map(links(record).map((link) => [link.id, link]));

test("everything that the record tells of two is a link, from what is a part, reports, sits or pays", () => {
  expect(links(record).map(({ id, kind, from, to }) => [id, kind, from, to])).toEqual([
    ["town-board/part", "part", "town-board", "town-partnership"],
    ["north-safety/one-of", "one-of", "north-safety", "safety-partnerships"],
    ["north-reports", "relation", "north-safety", "town-partnership"],
    ["forum-replaced/old-forum/town-partnership", "succession", "old-forum", "town-partnership"],
    ["ann-chairs", "membership", "ann", "town-partnership"],
    ["trust-sits", "membership", "health-trust", "town-partnership"],
    ["ann-chairs/for", "seat", "town-council", "town-partnership"],
    ["ann-chairs/sent", "sending", "ann", "town-council"],
    ["chair", "post", "town-council", "town-partnership"],
    ["council-pays", "payment", "town-council", "town-partnership"],
  ]);
});

describe("a link stands in a period", () => {
  const presence = (id: string, year: number) =>
    linkPresenceIn(record, sliceAt(record, yearOf(year)), getOrThrow(byId, id));

  test("as the item that tells of it, a part as it and its whole", () => {
    expect(presence("trust-sits", 2010)).toBe("on-record");
    expect(presence("trust-sits", 2012)).toBe("no-longer-reported");
    expect(presence("town-board/part", 2010)).toBe("on-record");
    expect(presence("town-board/part", 2012)).toBe("no-longer-reported");
  });

  test("a succession in its own year", () => {
    expect(presence("forum-replaced/old-forum/town-partnership", 2010)).toBe("absent");
  });

  test("no surer than what it joins", () => {
    const planned = smallRecord({ "ann-chairs": { on_behalf_of_id: "new-board" } });
    const link = links(planned).find(({ id }) => id === "ann-chairs/for");
    expect(link && linkPresenceIn(planned, sliceAt(planned, yearOf(2010)), link)).toBe("proposed");
  });
});
