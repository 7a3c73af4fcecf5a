import { expect, test } from "vitest";
import { datedEvents } from "../../src/record/dated-event";
import { eventDateInWords } from "../../src/words/event";
import { event, smallRecord } from "../small-record";

const told = (more: Parameters<typeof event>[4]): string => {
  const record = smallRecord(
    {},
    { change_events: [event("e", "restructured", ["new-board"], ["new-board"], more)] },
  );
  const datedEvent = datedEvents(record).find((each) => each.event.id === "e");
  return datedEvent ? eventDateInWords(datedEvent) : "";
};

test.each([
  [{ date: "2010-09" }, "September 2010"],
  [{ date_edtf: "[2010-11-23..2011-10-10]" }, "between 23 November 2010 and 10 October 2011"],
  [{ date_edtf: "[..2010-07-05]" }, "by 5 July 2010"],
  [{ date: "2013", certainty: "planned" }, "2013 (planned)"],
  [{ date: "2011-09-30", certainty: "agreed" }, "30 September 2011 (agreed)"],
  [{ announced_date: "2011-09-15", certainty: "proposed" }, "proposed 15 September 2011, no date given"],
  [{}, "reported 5 July 2010, no date given"],
])("an event with %o is dated “%s”", (more, words) => expect(told(more)).toBe(words));
