import fc from "fast-check";
import { expect, test } from "vitest";
import { entityIn, sliceAt } from "../../src/record/slice";
import { boundsOf } from "../../src/time/edtf";
import { yearOf } from "../../src/time/period";
import { dayInWords } from "../../src/time/words";
import { whatHappenedTo } from "../../src/words/answer";
import { howItBegan } from "../../src/words/beginning";
import { lastWordOn } from "../../src/words/last-word";
import { lifeInWords, presenceInWords } from "../../src/words/life";
import { standingFact } from "../../src/words/review/standing";
import { textOf } from "../../src/words/sentence";
import { event, smallRecord, source } from "../small-record";

type Small = ReturnType<typeof smallRecord>;
const ID = "new-board";

/** All that is told of when it was there. */
function toldIn(record: Small): string {
  const slices = [2008, 2009, 2010, 2011, 2014].map((year) => sliceAt(record, yearOf(year)));
  return [
    ...lifeInWords(record, ID),
    ...slices.map((slice) => presenceInWords(record, entityIn(slice, ID), slice.period)),
    ...slices.map((slice) => textOf(standingFact(record, slice, slice, ID).sentence)),
    ...[...howItBegan(record, ID), ...lastWordOn(record, ID), ...whatHappenedTo(record, ID)].map(
      ({ sentence }) => textOf(sentence),
    ),
  ].join("\n");
}

const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
const daysBehind = (text: string, words: string): readonly string[] =>
  [...text.matchAll(new RegExp(`(?:${words}) (\\d+ (?:${MONTH}) \\d{4})`, "gi"))].map(([, day = ""]) => day);

const someEvidence = fc.array(
  fc.constantFrom(
    "2009-05-20",
    "2010-07-05",
    "2010-07",
    "2009",
    "2010-22",
    "2009-24",
    "[2009-04-01..2010-03-31]",
    "[2010-02-03..2010-09-10]",
    "[..2010-01-31]",
    "2008~",
  ),
  { minLength: 1, maxLength: 3 },
);
const someStart = fc.option(fc.constantFrom("[..2009-05-01]", "2009-21", "[2008-05-01..2009-04-30]"), {
  nil: undefined,
});
const says = fc.constantFrom("existing" as const, "planned" as const);

test("a day is told as the day of something only where a date is told to the day; a bound is told as one", () => {
  fc.assert(
    fc.property(someEvidence, someStart, says, (dates, start, standing) => {
      const formed = event("e", "formed", [], [ID], { date_edtf: start ?? "2009" });
      const sources = dates.map((date) => source(standing, date));
      const record = smallRecord(
        { [ID]: { sources } },
        start === undefined ? {} : { change_events: [formed] },
      );
      const told = toldIn(record);
      const bounds = [
        ...dates,
        ...(start === undefined ? [] : [start]),
        ...record.documents.map(({ date }) => date),
      ].map(boundsOf);
      const exact = bounds.filter(({ earliest, latest }) => earliest === latest);
      const inWords = (days: readonly number[]): readonly string[] =>
        days.filter(Number.isFinite).map((day) => dayInWords(day as Parameters<typeof dayInWords>[0]));
      const days = inWords(exact.map(({ latest }) => latest));
      for (const day of daysBehind(told, "\\bon|\\bof|\\bfrom|report:")) expect(days, told).toContain(day);
      const latest = inWords(bounds.map((each) => each.latest));
      for (const day of daysBehind(told, "(?<!on or )after")) expect(latest, told).toContain(day);
      const earliest = inWords(bounds.flatMap((each) => [each.earliest, each.latest]));
      for (const day of daysBehind(told, "before")) expect(earliest, told).toContain(day);
    }),
  );
});

test.each([
  ["2010-22", "No report of it after summer 2010. Whether it went on is not known."],
  ["2010-24", "No report of it after winter 2010. Whether it went on is not known."],
  ["[2009-04-01..2010-03-31]", "No report of it after 2009/10. Whether it went on is not known."],
  ["[2010-02-03..2010-09-10]", "No report of it after 10 September 2010. Whether it went on is not known."],
])("what was last reported in %s is not told as reported on its first or its last day", (date, words) => {
  const record = smallRecord({ [ID]: { sources: [source("existing", date)] } });
  const slice = sliceAt(record, yearOf(2013));
  expect(presenceInWords(record, entityIn(slice, ID), slice.period)).toBe(words);
});

test("what stood by a day, and is dated by nothing else, is first on record by that day", () => {
  const formed = event("e", "formed", [], [ID], { date_edtf: "[..2010-03-31]" });
  const record = smallRecord(
    { [ID]: { sources: [source("planned", "2009-01-20"), source("existing", "2012-05-01")] } },
    { change_events: [formed] },
  );
  const slice = sliceAt(record, yearOf(2009));
  expect(presenceInWords(record, entityIn(slice, ID), slice.period)).toContain("31 March 2010");
  expect(presenceInWords(record, entityIn(slice, ID), slice.period)).not.toContain("on 31 March 2010");
});
