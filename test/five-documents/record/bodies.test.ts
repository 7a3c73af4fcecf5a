/** What the five reports say, in the record as it is shipped. */
import { describe, expect, test } from "vitest";
import { childrenOf, eventsOf } from "../../../src/record/links";
import { intervalsById, lifeOf } from "../../../src/record/lives";
import { bestIntervalIn } from "../../../src/record/presence";
import type { ChangeEvent } from "../../../src/record/shape";
import { entityIn, sliceAt } from "../../../src/record/slice";
import { dayOf, isoOfDay } from "../../../src/time/day";
import { periodOf, yearOf } from "../../../src/time/period";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const at = (text: string, id: string) => entityIn(sliceAt(record, periodOf(text) ?? yearOf(0)), id);
const presence = (text: string, id: string) => at(text, id).presence;
const eventsThat = (type: ChangeEvent["type"], id: string): readonly ChangeEvent[] =>
  eventsOf(record, id).filter((event) => event.type === type);

describe("the Greater Cambridge Partnership of 1998", () => {
  const old = "greater-cambridge-partnership-1998";

  test("was formed in 1998 and became a company in 2006", () => {
    expect(eventsThat("formed", old).map(({ date }) => date)).toEqual(["1998"]);
    expect(eventsThat("restructured", old).map(({ date }) => date)).toContain("2006");
  });

  test("is on record in 2010 and gone in 2013", () => {
    expect(presence("2010", old)).toBe("on-record");
    expect(presence("2013", old)).toBe("absent");
  });

  test("was to wind down its operations on 30 September 2011", () => {
    const [windingDown] = eventsThat("restructured", old).filter(({ date }) => date === "2011-09-30");
    expect(windingDown?.certainty).toBe("agreed");
    expect(windingDown?.original_organization_ids).toEqual([old]);
  });

  test("was to close by 31 December 2011: agreed, not reported as done", () => {
    const [closing] = eventsThat("decommissioned", old);
    expect(closing?.certainty).toBe("agreed");
    expect(lifeOf(record, old).end?.latest).toBe(dayOf(2011, 12, 31));
    expect(presence("2011-12-31", old)).toBe("possible");
    expect(presence("2012-01-01", old)).toBe("absent");
  });

  test("is another body than the one of 2024, which bears its name", () => {
    const now = "greater-cambridge-partnership";
    expect(presence("2024", now)).toBe("on-record");
    expect(presence("2024", old)).toBe("absent");
    expect(presence("2010", now)).not.toBe("on-record");
    expect(eventsOf(record, now).some(({ original_organization_ids: ids }) => ids.includes(old))).toBe(false);
  });
});

describe("the Children's Trust Board", () => {
  test("replaced the Children and Young People's Strategic Partnership in November 2009", () => {
    const [replaced] = eventsThat("replaced", "childrens-trust-board");
    expect(replaced).toMatchObject({
      date: "2009-11",
      certainty: "happened",
      original_organization_ids: ["children-and-young-peoples-strategic-partnership"],
    });
  });

  test("stands in 2010, when what it replaced is gone", () => {
    expect(presence("2009", "children-and-young-peoples-strategic-partnership")).toBe("on-record");
    expect(presence("2010", "children-and-young-peoples-strategic-partnership")).toBe("absent");
    expect(presence("2010", "childrens-trust-board")).toBe("on-record");
    expect(presence("2009-10", "childrens-trust-board")).toBe("absent");
  });
});

describe("the Local Enterprise Partnership", () => {
  const lep = "greater-cambridge-greater-peterborough-lep";

  test("was formed in September 2010", () => {
    expect(eventsThat("formed", lep).map(({ date }) => date)).toEqual(["2010-09"]);
    expect(presence("2009", lep)).toBe("absent");
    expect(presence("2010-08", lep)).toBe("absent");
    expect(presence("2010-10-01", lep)).toBe("on-record");
  });

  test("had exactly twelve sub-groups proposed on 15 September 2011", () => {
    const proposed = childrenOf(record, lep).filter(({ id }) => presence("2011", id) === "proposed");
    expect(proposed).toHaveLength(12);
    for (const { id } of proposed) {
      expect(presence("2009", id)).toBe("absent");
      expect(presence("2011-09-14", id)).toBe("absent");
      expect(presence("2011-09-15", id)).toBe("proposed");
    }
  });
});

describe("Cambridgeshire Horizons", () => {
  const horizons = "cambridgeshire-horizons";

  test("has no end: it was to live on as a company without staff", () => {
    expect(lifeOf(record, horizons).end).toBeNull();
    expect(eventsThat("decommissioned", horizons)).toEqual([]);
  });

  test("ceased as an operational body after 30 September 2011", () => {
    const [ceasing] = eventsThat("restructured", horizons);
    expect(ceasing).toMatchObject({ date: "2011-09-30", certainty: "agreed" });
  });

  test("is no longer reported after the report of October 2011", () => {
    expect(presence("2011-10-10", horizons)).toBe("on-record");
    expect(at("2012", horizons)).toMatchObject({ presence: "no-longer-reported", age: 0 });
    expect(at("2016", horizons).shown).toBe(true);
    expect(at("2017", horizons).shown).toBe(false);
  });
});

describe("a body stands on a day as the reports allow", () => {
  test.each([
    ["safer-and-stronger-board", "2011-04-30", "on-record"],
    ["safer-and-stronger-board", "2011-05-15", "possible"],
    ["safer-and-stronger-board", "2011-06-01", "absent"],
    ["environmental-sustainability-partnership", "2010-07-05", "on-record"],
    ["environmental-sustainability-partnership", "2011-03-01", "possible"],
    ["environmental-sustainability-partnership", "2011-10-11", "absent"],
    ["safer-and-stronger-partnership", "2011-03-01", "possible"],
    ["safer-and-stronger-partnership", "2011-10-11", "absent"],
    ["cambridgeshire-together", "2010-07-05", "on-record"],
    ["cambridgeshire-together", "2010-11-23", "on-record"],
    ["cambridgeshire-together", "2012", "absent"],
    ["cambridgeshire-care-partnership", "2010-07-05", "on-record"],
    ["shadow-health-and-wellbeing-board", "2011-10-10", "proposed"],
    ["shadow-health-and-wellbeing-board", "2009", "absent"],
    ["third-sector-assembly", "2010-06-23", "absent"],
    ["third-sector-assembly", "2010-06-24", "on-record"],
    ["cumbria-leadership-forum", "2009", "proposed"],
    ["cheshire-east-area-boards", "2016", "proposed"],
    ["recap", "2015", "on-record"],
  ])("%s on %s: %s", (id, text, expected) => expect(presence(text, id)).toBe(expected));

  test("the Care Partnership is no longer reported in 2015: nobody has spoken of it since July 2010", () => {
    const [, , after] = intervalsById(record).get("cambridgeshire-care-partnership") ?? [];
    expect(isoOfDay(after?.from ?? dayOf(0))).toBe("2010-07-06");
    expect(at("2015", "cambridgeshire-care-partnership")).toMatchObject({
      presence: "no-longer-reported",
    });
  });
});

test("RECAP was founded about 1999, ten years before the partnership that it reported to is told of", () => {
  const { start } = lifeOf(record, "recap");
  expect([isoOfDay(start.earliest), isoOfDay(start.latest)]).toEqual(["1998-01-01", "2000-12-31"]);
});

const onlyFrom = (document: string): readonly ChangeEvent[] =>
  record.change_events.filter(({ sources }) => sources.every(({ document_id }) => document_id === document));

test("of all that Cumbria's report tells, one change had happened: its working group had been set up", () => {
  const events = onlyFrom("doc-cumbria-2009");
  const happened = events.filter(({ certainty }) => certainty === "happened");
  expect(events.length).toBeGreaterThan(3);
  expect(happened.map(({ resulting_organization_ids: ids }) => ids)).toEqual([
    ["csp-partnership-development-working-group"],
  ]);
});

test("all that Cheshire East's report tells was a proposal", () => {
  const certainties = onlyFrom("doc-cheshire-east-2016").map(({ certainty }) => certainty);
  expect(certainties.length).toBeGreaterThan(1);
  expect(certainties.filter((each) => each === "happened")).toEqual([]);
});

test("no new structure of Cumbria's or Cheshire East's plans is ever on record", () => {
  const planned = [
    "cumbria-strategic-partnership-forum",
    "cumbria-leadership-forum",
    "cumbria-thematic-partnership-and-lsp-joint-chairs-group",
    "cheshire-east-area-boards",
  ];
  for (const id of planned) {
    const best = bestIntervalIn(intervalsById(record).get(id) ?? [], {
      from: dayOf(1990),
      until: dayOf(2030),
    });
    expect(best.presence).toBe("proposed");
  }
});

test("what the plans of Cumbria were to dissolve has no end on record", () => {
  for (const id of [
    "cumbrian-local-authorities-strategic-board",
    "cumbria-strategic-partnership-executive",
  ]) {
    expect(presence("2009-11-23", id)).toBe("on-record");
    expect(lifeOf(record, id).end).toBeNull();
  }
});

test("every group that Cumbria's paper of 20 October 2009 would refresh stood before it", () => {
  for (const id of [
    "cumbria-chief-executives-group",
    "csp-thematic-partnerships",
    "cumbria-strategic-partnership",
  ]) {
    expect(["absent", "proposed"]).not.toContain(presence("2009-10-19", id));
  }
});

test("every fact has evidence with a place in a document", () => {
  const items = [...record.organizations, ...record.persons, ...record.posts, ...record.memberships];
  const more = [...record.relations, ...record.change_events, ...record.contributions];
  const unfounded = [...items, ...more].filter(({ sources }) =>
    sources.some(({ locator }) => locator.trim() === ""),
  );
  expect(unfounded).toEqual([]);
});
