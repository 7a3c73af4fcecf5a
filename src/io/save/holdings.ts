/** What a record may hold that some formats cannot, with how many of it there are. */
import { citedBy, detailsOf } from "../../record/cited";
import { disputedIn } from "../../record/disputed";
import { isOfFuture } from "../../record/evidence";
import type { Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { isSuccession } from "./succession";

export interface Holding {
  readonly one: string;
  readonly many: string;
  readonly count: (record: PartnershipRecord) => number;
}

const itemsOf = (record: PartnershipRecord): readonly Item[] =>
  COLLECTION_NAMES.flatMap((name): readonly Item[] => record[name]);

/** The things of the lists that the items have. */
const within =
  (listOf: (item: Item) => readonly unknown[]) =>
  (record: PartnershipRecord): number =>
    itemsOf(record).flatMap(listOf).length;

const PLAIN = /^\d{4}(-\d\d){0,2}$/;
const inexactDates = (item: Item): readonly string[] =>
  Object.entries(item)
    .filter(([field, value]) => /_edtf$|^period$/.test(field) && !PLAIN.test(String(value)))
    .map(([field]) => field);

const keptIn = (item: Item): readonly string[] => Object.keys("kept" in item ? (item.kept ?? {}) : {});

export const HOLDINGS = {
  money: { one: "sum of money", many: "sums of money", count: ({ contributions }) => contributions.length },
  relations: {
    one: "relation between bodies, such as who reports to whom,",
    many: "relations between bodies, such as who reports to whom,",
    count: ({ relations }) => relations.length,
  },
  changes: { one: "change", many: "changes", count: ({ change_events }) => change_events.length },
  plans: {
    one: "change that is not reported as done",
    many: "changes that are not reported as done",
    count: ({ change_events }) => change_events.filter(({ certainty }) => certainty !== "happened").length,
  },
  ownChanges: {
    one: "change of a body by itself, such as a new name,",
    many: "changes of a body by itself, such as a new name,",
    count: ({ change_events }) =>
      change_events.filter((event) => event.certainty === "happened" && !isSuccession(event)).length,
  },
  pairs: {
    one: "note of which body became which, where several changed at once,",
    many: "notes of which body became which, where several changed at once,",
    count: ({ change_events }) => change_events.filter(({ pairs }) => pairs !== undefined).length,
  },
  seats: { one: "seat or office", many: "seats and offices", count: ({ posts }) => posts.length },
  seatsFor: {
    one: "note of whom a seat is kept for",
    many: "notes of whom a seat is kept for",
    count: ({ posts }) => posts.filter((post) => post.on_behalf_of_id !== undefined).length,
  },
  ranks: {
    one: "note of who is a member and who an officer, or of how many seats there are,",
    many: "notes of who is a member and who an officer, or of how many seats there are,",
    count: ({ posts }) => posts.filter(({ rank, count }) => rank !== undefined || count !== undefined).length,
  },
  votes: {
    one: "note of who may vote",
    many: "notes of who may vote",
    count: ({ memberships }) => memberships.filter(({ voting }) => voting !== undefined).length,
  },
  documents: { one: "document", many: "documents", count: ({ documents }) => documents.length },
  evidence: { one: "paragraph that is cited", many: "paragraphs that are cited", count: within(citedBy) },
  numberedParagraphs: {
    one: "paragraph with a number such as 3.10 or 4/2",
    many: "paragraphs with a number such as 3.10 or 4/2",
    count: within((item) => citedBy(item).filter(({ source }) => /^\d+[./-]\d+$/.test(source.locator))),
  },
  setAside: {
    one: "paragraph that was set aside",
    many: "paragraphs that were set aside",
    count: ({ documents }) => documents.flatMap(({ set_aside = [] }) => set_aside).length,
  },
  inexactDates: {
    one: "date that is not exact",
    many: "dates that are not exact",
    count: within(inexactDates),
  },
  disputed: {
    one: "date that other evidence contradicts",
    many: "dates that other evidence contradicts",
    count: within(disputedIn),
  },
  onlyPlanned: {
    one: "body that is only planned or proposed",
    many: "bodies that are only planned or proposed",
    count: ({ organizations }) => organizations.filter(({ sources }) => sources.every(isOfFuture)).length,
  },
  otherNames: {
    one: "other name",
    many: "other names",
    count: within((item) => ("other_names" in item ? (item.other_names ?? []) : [])),
  },
  purposes: {
    one: "purpose of a body",
    many: "purposes of bodies",
    count: ({ organizations }) => organizations.filter(({ summary }) => summary !== undefined).length,
  },
  details: {
    one: "detail of a register",
    many: "details of registers",
    count: within(detailsOf),
  },
  classes: {
    one: "note of several bodies that are told of together",
    many: "notes of several bodies that are told of together",
    count: ({ organizations }) =>
      organizations.filter(({ is_class, class_id }) => is_class || class_id !== undefined).length,
  },
  doubts: {
    one: "note that two bodies may be one",
    many: "notes that two bodies may be one",
    count: ({ organizations }) => organizations.filter(({ may_be_id }) => may_be_id !== undefined).length,
  },
  themes: {
    one: "theme of a body",
    many: "themes of bodies",
    count: ({ organizations }) => organizations.filter(({ theme }) => theme !== undefined).length,
  },
  tellings: {
    one: "note of how a name is told, such as with “the”,",
    many: "notes of how a name is told, such as with “the”,",
    count: ({ organizations }) =>
      organizations.filter(
        ({ article, plural, descriptive }) =>
          article !== undefined || plural !== undefined || descriptive !== undefined,
      ).length,
  },
  statutory: {
    one: "note of whether the law asks for a body",
    many: "notes of whether the law asks for a body",
    count: ({ organizations }) => organizations.filter(({ statutory }) => statutory !== undefined).length,
  },
  links: {
    one: "identifier or link of a body",
    many: "identifiers and links of bodies",
    count: ({ organizations }) =>
      organizations.flatMap(({ identifiers = [], links = [] }) => [...identifiers, ...links]).length,
  },
  areas: { one: "area", many: "areas", count: ({ areas }) => areas.length },
  ownWords: {
    one: "name of your own for a kind or a theme",
    many: "names of your own for kinds and themes",
    count: ({ classes, themes }) => classes.length + themes.filter(({ name }) => name !== undefined).length,
  },
  questions: {
    one: "question of the annual review",
    many: "questions of the annual review",
    count: ({ checklist }) => checklist.length,
  },
  stories: { one: "story", many: "stories", count: ({ stories }) => stories.length },
  others: {
    one: "thing that other programs wrote beside it",
    many: "things that other programs wrote beside it",
    count: (record) => within(keptIn)(record) + Object.keys(record.kept ?? {}).length,
  },
} as const satisfies Readonly<Record<string, Holding>>;
