import { expect, test } from "vitest";
import { COLLECTION_NAMES } from "../../../src/record/record";
import { shippedRecord } from "../shipped-record";
import { FIFTY_QUESTIONS } from "./fifty-questions";

test("there are fifty, and each is another one or is asked elsewhere", () => {
  expect(FIFTY_QUESTIONS.length).toBe(50);
  expect(new Set(FIFTY_QUESTIONS.map(({ ask, chosenId }) => `${ask} ${chosenId}`)).size).toBe(50);
});

test("each paragraph that an answer is to rest on has been read for the record", () => {
  const record = shippedRecord();
  const read = new Set(
    COLLECTION_NAMES.flatMap((name) =>
      record[name].flatMap((item) => ("sources" in item ? item.sources : [])),
    ).map(({ document_id, locator }) => `${document_id} ${locator}`),
  );
  const cited = FIFTY_QUESTIONS.flatMap(({ cites = [] }) => cites);
  expect(cited.length).toBeGreaterThan(40);
  expect(cited.filter((paragraph) => !read.has(paragraph))).toEqual([]);
});
