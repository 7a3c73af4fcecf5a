/** Random edits of a record, as an editor may make them. */
import fc from "fast-check";
import type { Fact } from "../../../src/record/edit/add-fact";
import { addFact } from "../../../src/record/edit/add-fact";
import { addDocument, addEvidence, addItem } from "../../../src/record/edit/add-item";
import type { BodyMeant, ChangeDraft } from "../../../src/record/edit/change-draft";
import { correctField } from "../../../src/record/edit/correct-field";
import { correctHead } from "../../../src/record/edit/correct-head";
import type { Edit } from "../../../src/record/edit/edit";
import { EDITABLE } from "../../../src/record/edit/editable";
import { listOfRows, listsOf, rowsOfList } from "../../../src/record/edit/editable-lists";
import { recordChange } from "../../../src/record/edit/record-change";
import { removeItem } from "../../../src/record/edit/remove-item";
import { removeSource } from "../../../src/record/edit/remove-source";
import { listParagraphs, setAside } from "../../../src/record/edit/set-aside";
import type { Item, PartnershipRecord } from "../../../src/record/record";
import { COLLECTION_NAMES } from "../../../src/record/record";
import { CERTAINTIES, EVENT_TYPES } from "../../../src/record/vocabulary";

/** Null where there is nothing to do it to. */
export type Maker = (record: PartnershipRecord) => Edit | null;

const oneOf = <Value>(items: readonly Value[], index: number): Value | undefined =>
  items[index % items.length];
const someIndex = fc.nat({ max: 50 });
const someDate = fc.constantFrom("2010", "2011-05", "2011-05-17", "[2010-03..2011-02]", "2012~");
const someText = fc.constantFrom("Forum", "North Board", "2", "Alpha");

const someBody = (index: number, name: string): ((record: PartnershipRecord) => BodyMeant) => {
  return ({ organizations }) => {
    const known = oneOf(organizations, index);
    return known && index % 3 !== 0 ? { id: known.id } : { name };
  };
};

const someSide = fc.array(
  fc.tuple(someIndex, someText).map(([index, name]) => someBody(index, name)),
  { maxLength: 3 },
);

/** Any draft, whether it makes sense or not. */
export const someDraft: fc.Arbitrary<(record: PartnershipRecord) => ChangeDraft> = fc
  .record({
    type: fc.constantFrom(...EVENT_TYPES),
    from: someSide,
    into: someSide,
    date: fc.option(someDate),
    certainty: fc.constantFrom(...CERTAINTIES),
    isNew: fc.boolean(),
    newName: someText,
    goOn: fc.boolean(),
  })
  .map(({ from, into, isNew, goOn, ...draft }) => (record) => {
    const [document] = record.documents;
    const sides = { from: from.map((body) => body(record)), into: into.map((body) => body(record)) };
    return {
      ...draft,
      ...sides,
      continuing: goOn ? sides.into.flatMap((body) => ("id" in body ? [body.id] : [])) : [],
      document: isNew || !document ? { title: "Another report", date: "2014-02-01" } : { id: document.id },
      locator: "7.1",
      label: "Something changed",
      areaId: record.defaultAreaId,
    };
  });

const someChange: fc.Arbitrary<Maker> = someDraft.map(
  (draft) => (record) => recordChange(record, draft(record)),
);

const someItem = fc.tuple(fc.constantFrom(...COLLECTION_NAMES), someIndex);

const someRemoval: fc.Arbitrary<Maker> = someItem.map(([collection, index]) => (record) => {
  const item = oneOf<Item>(record[collection], index);
  const isLast = collection === "areas" && record.areas.length === 1;
  return item && !isLast ? removeItem(record, collection, item.id) : null;
});

const someCorrection: fc.Arbitrary<Maker> = fc
  .tuple(someItem, someIndex, fc.oneof(someDate, someText, fc.constant(undefined), fc.constant(3)))
  .map(([[collection, index], field, value]) => (record) => {
    const item = oneOf<Item>(record[collection], index);
    const editable = oneOf(EDITABLE[collection], field);
    if (!item || !editable) return null;
    const corrected = correctField(record, { collection, id: item.id, field: editable.name }, value);
    return "edit" in corrected ? corrected.edit : null;
  });

const someSourceRemoval: fc.Arbitrary<Maker> = someItem.map(([collection, index]) => (record) => {
  const item = oneOf<Item>(record[collection], index);
  return item ? removeSource(record, collection, item.id, index % 3) : null;
});

const someList: fc.Arbitrary<Maker> = fc
  .tuple(
    someItem,
    someIndex,
    fc.array(fc.tuple(someText, fc.oneof(someText, fc.constant(""))), { maxLength: 2 }),
  )
  .map(([[collection, index], which, rows]) => (record) => {
    const item = oneOf<Item>(record[collection], index);
    const list = oneOf(listsOf(collection), which);
    if (!item || !list) return null;
    const typed = rows.map(([first, second]) => ({
      thing: null,
      texts: Object.fromEntries(
        list.parts.slice(0, 2).map(({ name }, part) => [name, part === 0 ? first : second]),
      ),
    }));
    const value = listOfRows(list, [...rowsOfList(item, list), ...typed]);
    const corrected = correctField(record, { collection, id: item.id, field: list.name }, value);
    return "edit" in corrected ? corrected.edit : null;
  });

const someAddition: fc.Arbitrary<Maker> = fc.tuple(someText, someDate).map(([name, date]) => (record) => {
  const [document] = record.documents;
  if (!document) return addDocument(record, { title: name, date });
  const sources = [{ document_id: document.id, locator: "3", says: "existing" as const }];
  return addItem(record, "organizations", name, {
    name,
    classification: "partnership",
    area_id: record.defaultAreaId,
    theme: "overarching",
    sources,
  });
});

const someReading: fc.Arbitrary<Maker> = fc.tuple(someIndex, someIndex).map(([kind, index]) => (record) => {
  const document = oneOf(record.documents, index);
  const body = oneOf(record.organizations, index);
  if (!document || !body) return null;
  const source = { document_id: document.id, locator: "9.9", says: "existing" as const };
  if (kind % 3 === 0) return addEvidence(record, "organizations", body.id, source);
  if (kind % 3 === 1) return setAside(record, document.id, "8", "introduction");
  return listParagraphs(record, document.id, ["1", "1.1", "2", "1"]);
});

const someFact: fc.Arbitrary<Maker> = fc
  .record({
    kind: fc.constantFrom("body", "seat", "member"),
    on: fc.tuple(someIndex, someText),
    other: fc.tuple(someIndex, someText),
    isPerson: fc.boolean(),
    sends: fc.boolean(),
    says: fc.constantFrom("existing", "planned"),
  })
  .map(({ kind, on, other, isPerson, sends, says }) => (record) => {
    const [document] = record.documents;
    if (!document) return null;
    const [body, second] = [someBody(...on)(record), someBody(...other)(record)];
    const source = { document_id: document.id, locator: "5", says } as const;
    const onBehalfOf = sends ? second : null;
    const fact: Fact =
      kind === "body"
        ? { kind, body, is: { classification: "partnership", theme: "overarching" } }
        : kind === "seat"
          ? { kind, on: body, label: "Chair", count: 2, onBehalfOf }
          : { kind: "member", on: body, who: isPerson ? { person: "Ann" } : second, role: "", onBehalfOf };
    return addFact(record, fact, source, record.defaultAreaId);
  });

const someHead: fc.Arbitrary<Maker> = fc
  .record({
    title: someText,
    first: fc.integer({ min: 2000, max: 2009 }),
    last: fc.integer({ min: 2012, max: 2030 }),
  })
  .map(
    ({ title, first, last }) =>
      (record) =>
        correctHead(record, {
          title,
          years: { first, last },
          defaultAreaId: record.areas[0]?.id ?? record.defaultAreaId,
        }),
  );

/** What is dated by a document is then dated otherwise, though nothing of it has changed. */
export const someRedating: fc.Arbitrary<Maker> = fc
  .tuple(someIndex, someDate)
  .map(([index, date]) => (record) => {
    const document = oneOf(record.documents, index);
    if (!document) return null;
    const corrected = correctField(record, { collection: "documents", id: document.id, field: "date" }, date);
    return "edit" in corrected ? corrected.edit : null;
  });

/** What an editor does next, whatever the record says by then. */
export const someMaker: fc.Arbitrary<Maker> = fc.oneof(
  someChange,
  someRemoval,
  someCorrection,
  someSourceRemoval,
  someList,
  someAddition,
  someReading,
  someFact,
  someHead,
  fc.tuple(someText, someDate).map(
    ([title, date]) =>
      (record: PartnershipRecord) =>
        addDocument(record, { title, date }),
  ),
);
