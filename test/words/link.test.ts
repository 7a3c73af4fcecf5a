import { expect, test } from "vitest";
import { linkWords } from "../../src/words/link";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();

test.each([
  ["marchshire-together-scrutiny", "marchshire-together", ["part of", "scrutinises"]],
  ["marchshire-together", "marchshire-together-scrutiny", ["has as a part", "scrutinised by"]],
  ["safer-marchshire", "leaders-board", ["reports to"]],
  ["leaders-board", "safer-marchshire", ["receives reports from"]],
  ["safer-northwick", "safer-marchshire", ["led to"]],
  ["safer-marchshire", "safer-northwick", ["came from"]],
  ["northwick-borough-council", "leaders-board", ["member of", "has a seat on", "pays"]],
  ["leaders-board", "northwick-borough-council", ["has as member", "has a seat of", "is paid by"]],
  ["adult-care-board", "northwick-nhs-trust", ["commissions", "has as member"]],
  ["leaders-board", "public-health-board", ["coordinates"]],
  ["visit-marchshire", "growth-company", ["led to", "delivers for"]],
  ["river-board", "growth-company", ["informs"]],
  ["hill-cluster", "parish-clusters", ["one of"]],
  ["anna-hill", "leaders-board", ["sits on"]],
  ["arts-forum", "river-board", []],
] as const)("%s and %s: %j", (id, other, words) => {
  expect(linkWords(record, id, other)).toEqual(words);
});
