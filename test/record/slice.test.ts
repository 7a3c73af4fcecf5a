import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { intervalsById } from "../../src/record/lives";
import { presenceAt, rankOf } from "../../src/record/presence";
import type { PartnershipRecord } from "../../src/record/record";
import { entityIn, sliceAt } from "../../src/record/slice";
import { periodContaining, periodOf, singleDay, yearOf } from "../../src/time/period";
import { somePeriod, someRecord } from "../random-record";
import { smallRecord, source } from "../small-record";

const at = (record: PartnershipRecord, text: string, id: string) =>
  entityIn(sliceAt(record, periodOf(text) ?? yearOf(0)), id);

describe("cut to a period, the small record shows", () => {
  const record = smallRecord();

  test("a body on record, without an age", () => {
    expect(at(record, "2010", "town-partnership")).toEqual({
      id: "town-partnership",
      presence: "on-record",
      age: 0,
      shown: true,
    });
  });

  test("a body for five years after the last word of it, older with every year, and then no more", () => {
    const ages = ["2011", "2012", "2013", "2014", "2015"].map((year) => at(record, year, "town-board").age);
    expect(ages).toEqual([0, 1, 2, 3, 4]);
    expect(at(record, "2015", "town-board").shown).toBe(true);
    expect(at(record, "2015-07-05", "town-board")).toMatchObject({ age: 5, shown: true });
    expect(at(record, "2015-07-06", "town-board").shown).toBe(false);
    expect(at(record, "2016", "town-board")).toMatchObject({ presence: "no-longer-reported", shown: false });
  });

  test("nothing of what is not yet reported, though it may have stood", () => {
    expect(at(record, "2009", "health-trust")).toMatchObject({ presence: "not-yet-reported" });
    expect(at(record, "2009", "health-trust").shown).toBe(false);
  });

  test("a plan for five years, and then it is hidden, not gone", () => {
    expect(at(record, "2009", "new-board").presence).toBe("absent");
    expect(at(record, "2012", "new-board")).toMatchObject({ presence: "proposed", age: 1, shown: true });
    expect(at(record, "2016", "new-board")).toMatchObject({ presence: "proposed", shown: false });
  });

  test("what it does not hold as absent", () => {
    expect(at(record, "2010", "no-such-body")).toMatchObject({ presence: "absent", shown: false });
  });

  test("seats, members and money along with the bodies", () => {
    for (const id of ["chair", "ann", "ann-chairs", "trust-sits", "north-reports", "council-pays"]) {
      expect(at(record, "2010", id).presence).toBe("on-record");
      expect(at(record, "2011", id)).toMatchObject({ presence: "no-longer-reported" });
    }
  });
});

test("a seat is gone with the body, though nobody recorded its end", () => {
  const record = smallRecord({ "town-partnership": { dissolution_date: "2011-03-31" } });
  expect(at(record, "2011-03-31", "chair").presence).toBe("no-longer-reported");
  expect(at(record, "2011-04-01", "chair").presence).toBe("absent");
  expect(at(record, "2011-04-01", "ann").presence).toBe("absent");
});

test("a person who sits on two boards is there as the surer of them is", () => {
  const seat = {
    id: "ann-sits",
    person_id: "ann",
    organization_id: "town-board",
    sources: [source("existing", "2012-03-01")],
  };
  const record = smallRecord(
    { "town-board": { sources: [source("existing", "2012-03-01")] } },
    { memberships: [seat] },
  );
  expect(at(record, "2010-07-05", "ann").presence).toBe("on-record");
  expect(at(record, "2012-03-01", "ann").presence).toBe("on-record");
});

test("a body that may still stand is shown, however long it has not been spoken of", () => {
  const record = smallRecord({ "town-board": { dissolution_edtf: "[2010-08-01..2020-01-01]" } });
  expect(at(record, "2018", "town-board")).toMatchObject({ presence: "possible", age: 0, shown: true });
  expect(at(record, "2021", "town-board")).toMatchObject({ presence: "absent", shown: false });
});

test("a person who sits nowhere is there as the evidence has it", () => {
  const ben = { id: "ben", name: "Ben", sources: [source("existing", "2011-02-03")] };
  const record = smallRecord({}, { persons: [ben] });
  expect(at(record, "2011-02-03", "ben").presence).toBe("on-record");
  expect(at(record, "2011-02-04", "ben").presence).toBe("no-longer-reported");
});

test("a seat that was planned in February is not hidden in that year, though its board is not reported yet", () => {
  const planned = [source("planned", "2010-02-01"), source("existing", "2010-03-01")];
  const seat = {
    id: "new-seat",
    label: "Member",
    organization_id: "town-board",
    sources: [...planned, source("existing", "2011-03-01")],
  };
  const record = smallRecord(
    { "town-board": { sources: [source("existing", "2012-03-01")] } },
    { posts: [seat] },
  );
  expect(at(record, "2010-02", "new-seat")).toMatchObject({ presence: "proposed", shown: true });
  expect(at(record, "2010", "new-seat").shown).toBe(true);
});

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deeplyFrozen);
  }
  return value;
}

test("a slice does not depend on the way to it, and the record stays as it was", () => {
  fc.assert(
    fc.property(someRecord, fc.array(somePeriod, { maxLength: 6 }), somePeriod, (given, path, period) => {
      const [record, fresh] = [deeplyFrozen(structuredClone(given)), structuredClone(given)];
      for (const earlier of path) sliceAt(record, earlier);
      expect(sliceAt(record, period)).toEqual(sliceAt(fresh, period));
      expect(sliceAt(record, period)).toEqual(sliceAt(record, period));
      expect(record).toEqual(given);
    }),
  );
});

test("a slice tells of each thing the best presence of all days of its period", () => {
  fc.assert(
    fc.property(someRecord, somePeriod, (record, period) => {
      const days = Array.from({ length: period.until - period.from }, (_, index) => period.from + index);
      for (const [id, intervals] of intervalsById(record)) {
        const ranks = days.map((day) => rankOf(presenceAt(intervals, day as typeof period.from)));
        expect(rankOf(entityIn(sliceAt(record, period), id).presence)).toBe(Math.min(...ranks));
      }
    }),
    { numRuns: 30 },
  );
});

test("every age is a number of whole years, and nothing on record has one", () => {
  fc.assert(
    fc.property(someRecord, somePeriod, (record, period) => {
      for (const { presence, age } of sliceAt(record, period).entities.values()) {
        expect(Number.isInteger(age) && age >= 0).toBe(true);
        if (presence === "on-record" || presence === "possible") expect(age).toBe(0);
      }
    }),
    { numRuns: 100 },
  );
});

test("a day or a month never shows more than the year around it", () => {
  fc.assert(
    fc.property(someRecord, somePeriod, (record, period) => {
      const wide = sliceAt(record, periodContaining(period.from, "year"));
      for (const narrow of [period, singleDay(period.from)]) {
        for (const entity of sliceAt(record, narrow).entities.values()) {
          const around = entityIn(wide, entity.id);
          expect(rankOf(around.presence)).toBeLessThanOrEqual(rankOf(entity.presence));
          if (entity.shown) expect(around.shown).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("a seat that nobody has spoken of for more than five years is hidden like a body, though what it is a seat on goes on", () => {
  const record = smallRecord({
    "town-partnership": { sources: [source("existing"), source("existing", "2018-01-01")] },
  });
  expect(at(record, "2015", "chair").shown).toBe(true);
  expect(at(record, "2016", "chair").shown).toBe(false);
  expect(at(record, "2016", "town-partnership").shown).toBe(true);
});
