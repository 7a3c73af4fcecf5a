import { expect, test } from "vitest";
import { textToCorrect } from "../../../src/views/record/textToCorrect";

const date = { form: { kind: "date" } } as const;
const span = { form: { kind: "span" } } as const;

test("a date stands as people write it", () => {
  expect(textToCorrect(date, "2011-05")).toBe("May 2011");
  expect(textToCorrect(date, "2010-07-05")).toBe("5 July 2010");
  expect(textToCorrect(date, "[2010-11-23..2011-10-10]")).toBe(
    "between 23 November 2010 and 10 October 2011",
  );
  expect(textToCorrect(date, "[2011-01..2011-04]")).toBe("between January 2011 and April 2011");
  expect(textToCorrect(date, "[..2011-10-10]")).toBe("by 10 October 2011");
});

test("what would be read as another time stands as the record has it, and what is no date as it is", () => {
  expect(textToCorrect(span, "2009-04-01/2012-03-31")).toBe("between 1 April 2009 and 31 March 2012");
  expect(textToCorrect(span, "[2009-04-01..2012-03-31]")).toBe("[2009-04-01..2012-03-31]");
  expect(textToCorrect({ form: { kind: "text" } }, "2011-05")).toBe("2011-05");
  expect(textToCorrect(date, "")).toBe("");
});
