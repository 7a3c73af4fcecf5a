import { expect, test } from "vitest";
import { beginningOf } from "../../../src/views/record/beginning";

const typed = { title: " Partnerships ", first: "2016", last: "2026 ", areaName: "Marchshire" };

test("a title, two years and an area begin a record, without the spaces around them", () => {
  expect(beginningOf(typed)).toEqual({
    title: "Partnerships",
    years: { first: 2016, last: 2026 },
    areaName: "Marchshire",
  });
});

test.each([
  [{ title: " " }, "Say what the record is called, such as “Partnerships of Marchshire”."],
  [{ areaName: "" }, "Say where the partnerships are, such as “Marchshire”."],
  [{ first: "16" }, "Write both years with four digits, such as 2009 and 2026."],
  [{ last: "2026/27" }, "Write both years with four digits, such as 2009 and 2026."],
  [{ first: "2027" }, "The first year must not be later than the last."],
  [{ first: "1066" }, "A record begun here has at most 200 years."],
])("%o does not, and a sentence says why", (slip, sentence) => {
  expect(beginningOf({ ...typed, ...slip })).toBe(sentence);
});
