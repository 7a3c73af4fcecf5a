import { expect, test } from "vitest";
import { silencesOf } from "../../../src/graph/lanes/timeline-silences";
import { smallRecord } from "../../small-record";

test("the years of which no document reports are one stretch between two reports", () => {
  // Of the six years 2009 to 2014 the documents are of 2010 and 2012.
  const spans = silencesOf(smallRecord(), "town");
  expect(spans.map(({ from, to }) => [from * 2191, to * 2191].map(Math.round))).toEqual([
    [0, 365],
    [730, 1095],
    [1461, 2191],
  ]);
});

test("where nobody ever reports, no stretch is told to be silent", () => {
  const elsewhere = { areas: [{ id: "isle", name: "Isle" }] };
  expect(silencesOf(smallRecord({}, elsewhere), "isle")).toEqual([]);
});
