import { expect, test } from "vitest";
import { mentionsInBrief } from "../../src/words/called";
import { onRecordCounted } from "../../src/words/on-record-counted";
import { textOf } from "../../src/words/sentence";
import { smallRecord } from "../small-record";

const LONG = "Partnership for the Whole of the Town and for All the Villages Around It";
const longAs = (...other_names: readonly object[]) =>
  smallRecord({ "town-partnership": { name: LONG, article: "the", other_names } });
const inBrief = (record: ReturnType<typeof smallRecord>, ...ids: readonly string[]): string =>
  textOf(mentionsInBrief(record, ids));

test("where there is little room, what has a long name is called as people call it, if they do", () => {
  expect(inBrief(longAs({ name: "TVP", note: "acronym" }), "town-partnership")).toBe("the TVP");
  expect(inBrief(longAs(), "town-partnership")).toBe(`the ${LONG}`);
});

test("of several bodies the first is named, and the others are counted, unless all have room; or all are, of councils or partnerships", () => {
  const record = longAs();
  expect(inBrief(record, "town-board", "north-safety")).toMatch(/ and .*North Safety Partnership$/);
  expect(inBrief(record, "town-board", "town-partnership")).toMatch(/Town Partnership Board and another$/);
  expect(inBrief(record, "town-partnership", "town-board", "north-safety")).toBe(`the ${LONG} and 2 others`);
});

test("of councils that have no room together it is told how many they are", () => {
  const long = { article: "the", name: "Borough Council of the Town and All Its Villages" };
  const record = smallRecord({ "town-council": long, "old-forum": { classification: "council" } });
  expect(inBrief(record, "town-council", "old-forum")).toBe("two councils");
  expect(inBrief(record, "town-council", "town-board")).toBe(
    "the Borough Council of the Town and All Its Villages and another",
  );
});

test("councils are told apart from what else is counted", () => {
  const record = smallRecord();
  expect(onRecordCounted(record, "town", ["town-board", "north-safety"])).toBe("2 bodies on record");
  expect(onRecordCounted(record, "town", ["town-board", "town-council"])).toBe(
    "2 bodies on record, 1 of them a council",
  );
  expect(onRecordCounted(record, "town", ["town-council"])).toBe("1 body on record, a council");
});

test("so are councils of other areas, which have a part in one of this", () => {
  const record = smallRecord({ "town-council": { area_id: "shire" } });
  expect(onRecordCounted(record, "town", ["town-board", "town-council"])).toBe(
    "1 body on record in Town; 1 council of another area is shown with it",
  );
  expect(onRecordCounted(record, "town", ["town-council"])).toBe("1 body on record, a council");
  expect(onRecordCounted(record, "shire", ["town-board", "town-council"])).toBe(
    "2 bodies on record, 1 of them a council",
  );
  expect(onRecordCounted(record, "all", ["town-council"])).toBe("1 body on record, a council");
});

test("groups are told apart from the bodies of which they are made", () => {
  const record = smallRecord({ "north-safety": { is_class: true } });
  expect(onRecordCounted(record, "town", ["town-board", "north-safety"])).toBe(
    "1 body on record and 1 group of bodies",
  );
  expect(onRecordCounted(record, "town", ["town-board", "town-council", "north-safety"])).toBe(
    "2 bodies on record, 1 of them a council, and 1 group of bodies",
  );
  expect(onRecordCounted(record, "town", ["north-safety"])).toBe("1 group of bodies on record");
});
