import { expect, test } from "vitest";
import { linkWords } from "../../../src/words/link";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();

test.each([
  ["safer-and-stronger-board", "safer-and-stronger-partnership", ["part of"]],
  ["safer-and-stronger-partnership", "safer-and-stronger-board", ["has as a part"]],
  ["recap", "environmental-sustainability-partnership", ["reports to"]],
  ["environmental-sustainability-partnership", "recap", ["receives reports from"]],
  ["community-wellbeing-board", "health-and-wellbeing-board", ["led to"]],
  ["health-and-wellbeing-board", "community-wellbeing-board", ["came from"]],
  ["cambridge-city-council", "fast-growth-cities", ["informed by", "member of", "pays"]],
  ["person-anna-smith", "cpca-executive-board", ["sits on"]],
  ["recap", "cambridgeshire-horizons", []],
] as const)("%s and %s: %j", (id, other, words) => {
  expect(linkWords(record, id, other)).toEqual(words);
});
