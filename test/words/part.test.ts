import { expect, test } from "vitest";
import { sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import { partInWords } from "../../src/words/part";
import { smallRecord, source } from "../small-record";

const BODY = "town-partnership";
const partIn = (year: number, id: string, record = smallRecord()): string =>
  partInWords(record, id, BODY, sliceAt(record, yearOf(year))).join(", ");

test("a body that is a member is one", () => expect(partIn(2010, "health-trust")).toBe("member"));

test("of a council it is told how many sit for it, and what it pays", () =>
  expect(partIn(2010, "town-council")).toBe("1 seat, £5,000"));

test("of a person the office", () => expect(partIn(2010, "ann")).toBe("Chair"));

test("what is paid, and what is done for it", () => {
  const existing = [source("existing", "2010-07-05")];
  const record = smallRecord(
    {},
    {
      contributions: [
        {
          id: "fee",
          from_id: "town-council",
          to_id: BODY,
          amount: 5000,
          currency: "GBP",
          frequency: "annual",
          certainty: "happened",
          sources: existing,
        },
      ],
      relations: [{ id: "helps", type: "supports", from_id: "town-council", to_id: BODY, sources: existing }],
    },
  );
  expect(partIn(2010, "town-council", record)).toBe("1 seat, £5,000, £5,000 a year, supports");
});

test("what nobody has reported for a year is said to be so, where its body is reported", () => {
  const twice = [source("existing", "2010-07-05"), source("existing", "2012-03-01")];
  const record = smallRecord({ [BODY]: { sources: twice }, "health-trust": { sources: twice } });
  expect(partIn(2012, "health-trust", record)).toBe("member (no later report)");
  expect(partIn(2011, "health-trust")).toBe("member");
});

test("whoever has nothing to do with it has no part in it", () => {
  expect(partIn(2010, "old-forum")).toBe("led to it");
  expect(partIn(2010, "new-board")).toBe("");
});
