/** What somebody did to the record: on the buttons that take it back, and in the log of changes. */
import { datedEventOf } from "../record/dated-event";
import { applied } from "../record/edit/applied";
import type { Deed, Edit } from "../record/edit/edit";
import { inverseOf } from "../record/edit/edit";
import { goneWith } from "../record/edit/remove-item";
import { documentsById, getOrThrow } from "../record/links";
import type { CollectionName, Item, PartnershipRecord } from "../record/record";
import { COLLECTION_NAMES } from "../record/record";
import { changeClause } from "./change";
import { documentInBrief } from "./citation";
import { COLLECTION_WORDS } from "./collection-words";
import { fieldValueInWords } from "./field";
import { fieldInWords } from "./field-words";
import { itemInWords } from "./item";
import { mendInWords } from "./mend";
import { capital, textOf } from "./sentence";

/** An edit with the record on either side of it. */
interface Done {
  readonly edit: Edit;
  readonly before: PartnershipRecord;
  readonly after: PartnershipRecord;
}

interface DeedVerb {
  /** "Undo: …" */
  readonly base: string;
  readonly past: string;
}

const VERBS: Readonly<Record<Deed["kind"], DeedVerb>> = {
  recorded: { base: "record", past: "recorded" },
  corrected: { base: "correct", past: "corrected" },
  added: { base: "add", past: "added" },
  removed: { base: "take out", past: "took out" },
  cited: { base: "note", past: "noted" },
  uncited: { base: "take away", past: "took away" },
  "set-aside": { base: "set aside", past: "set aside" },
  "taken-up": { base: "take up", past: "took up" },
  listed: { base: "list", past: "listed" },
  headed: { base: "change", past: "changed" },
  combined: { base: "add", past: "added" },
  mended: { base: "mend", past: "mended" },
  unmended: { base: "take back what was mended in", past: "took back what was mended in" },
};

/** @example "record that the Skills Forum merged into the Growth Partnership in 2023" */
export const editToDo = (done: Done): string => `${VERBS[done.edit.name.kind].base} ${objectOf(done)}`;
/** @example "Recorded that the Skills Forum merged into the Growth Partnership in 2023" */
export const editDone = (done: Done): string =>
  capital(`${VERBS[done.edit.name.kind].past} ${objectOf(done)}`);

/** The last edit. @param after the record with it */
export const lastEdit = (after: PartnershipRecord, edit: Edit): Done => ({
  edit,
  after,
  before: applied(after, inverseOf(edit)),
});
/** An edit that is to be made. @param before the record without it */
export const nextEdit = (before: PartnershipRecord, edit: Edit): Done => ({
  edit,
  before,
  after: applied(before, edit),
});

/** Every edit in a sentence, the first first. @param record as they have made it */
export function changeLogOf(record: PartnershipRecord, edits: readonly Edit[]): readonly string[] {
  const lines: string[] = [];
  let after = record;
  for (const edit of edits.toReversed()) {
    const done = lastEdit(after, edit);
    lines.push(`${editDone(done)}.`);
    after = done.before;
  }
  return lines.reverse();
}

function objectOf(done: Done): string {
  const { name } = done.edit;
  switch (name.kind) {
    case "recorded":
      return `that ${changeTold(done.after, name.eventId)}`;
    case "corrected":
      return correctionOf(done, name);
    case "added":
      return told(done.after, name.collection, name.id);
    case "removed":
      return `${told(done.before, name.collection, name.id)}${alongIn(done)}`;
    case "cited":
      return `that ${paragraphOf(done.after, name)} tells of ${told(done.after, name.collection, name.id)}`;
    case "uncited":
      return `${paragraphOf(done.before, name)} as a source of ${told(done.before, name.collection, name.id)}`;
    case "set-aside":
      return `${paragraphOf(done.after, name)}${reasonOf(done.after, name)}`;
    case "taken-up":
      return `${paragraphOf(done.after, name)} again`;
    case "listed":
      return `the paragraphs of ${documentInBrief(done.after, name.documentId)}`;
    case "combined":
      return `what stands in ${name.files.join(", ")}`;
    case "mended":
    case "unmended":
      return name.mends.map(mendInWords).join("; ");
    case "headed":
      return `the title or the years of the record: “${done.after.title}”, ${done.after.years.first} to ${done.after.years.last}`;
  }
}

function changeTold(record: PartnershipRecord, id: string): string {
  const event = record.change_events.find((each) => each.id === id);
  return event ? textOf(changeClause(record, datedEventOf(record, event))) : id;
}

const itemIn = (record: PartnershipRecord, collection: CollectionName, id: string): Item | undefined =>
  record[collection].find((item: Item) => item.id === id);

function told(record: PartnershipRecord, collection: CollectionName, id: string): string {
  const item = itemIn(record, collection, id);
  return item ? itemInWords(record, collection, item) : id;
}

type Corrected = Extract<Deed, { readonly kind: "corrected" }>;

/** @example "name of the Health Board: “Care Board” for “Health Board”" */
function correctionOf({ before, after }: Done, { collection, id, field }: Corrected): string {
  const [was, is] = [before, after].map((record) => {
    const item = itemIn(record, collection, id);
    const text = item ? fieldValueInWords(record, collection, item, field) : "";
    return text === "" ? "nothing" : `“${text}”`;
  });
  return `${told(before, collection, id)}, ${fieldInWords(field)}: ${is} in place of ${was}`;
}

interface Paragraph {
  readonly documentId: string;
  readonly locator: string;
}

/** @example "Cambridge 2011, 3.3" */
const paragraphOf = (record: PartnershipRecord, { documentId, locator }: Paragraph): string =>
  `${documentInBrief(record, documentId)}, ${locator}`;

function reasonOf(record: PartnershipRecord, { documentId, locator }: Paragraph): string {
  const { set_aside = [] } = getOrThrow(documentsById(record), documentId);
  const aside = set_aside.find((each) => each.locator === locator);
  return aside ? ` (${aside.reason})` : "";
}

/** @example ", with 2 seats and offices, 1 change" */
function alongIn({ edit }: Done): string {
  const gone = new Set(goneWith(edit));
  const counts = COLLECTION_NAMES.map((name) => {
    const own = edit.changes.filter(
      ({ collection, before }) => collection === name && before !== null && gone.has(before),
    );
    return { name, count: own.length };
  }).filter(({ count }) => count > 0);
  return counts.length === 0
    ? ""
    : `, with ${counts.map(({ name, count }) => counted(count, name)).join(", ")}`;
}

export const counted = (count: number, collection: CollectionName): string =>
  `${count} ${COLLECTION_WORDS[collection][count === 1 ? 0 : 1]}`;
