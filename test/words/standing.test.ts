import { expect, test } from "vitest";
import { sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import { itemStandingInWords } from "../../src/words/standing";
import { smallRecord, source } from "../small-record";

const standing = (sources: object[], year: number, more: object = {}) => {
  const bodies = [source("existing", "2009-06-05"), source("existing", "2014-12-01")];
  const record = smallRecord({
    "town-partnership": { sources: bodies },
    "ann-chairs": { sources, ...more },
  });
  return itemStandingInWords(record, sliceAt(record, yearOf(year)), "ann-chairs");
};
const report = source("existing", "2010-07-05");

test("a seat stands as a body does, in the same words", () => {
  expect(standing([report], 2010)).toBe("on record");
  expect(standing([source("planned", "2010-02-01")], 2010)).toBe("planned or proposed");
  expect(standing([report], 2011, { end_edtf: "[2010-11-23..2011-10-10]" })).toBe("possible");
  expect(standing([report], 2012, { end_edtf: "[2010-11-23..2011-10-10]" })).toBe("not at this time");
});

test("of what nobody reports, it is said when somebody did", () => {
  expect(standing([report], 2009)).toBe("first report 2010");
  expect(standing([report], 2012)).toBe("last report 2010");
  expect(standing([source("historic", "2010-07-05")], 2010)).toBe("reported only as past");
});
