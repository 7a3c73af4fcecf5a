/** What the fields of the record are called where somebody edits them, and what stands in them. */
import type { EditableField } from "../record/edit/editable";
import { editableField, idsInText, textOfField } from "../record/edit/editable";
import { editableList } from "../record/edit/editable-lists";
import { areasById, documentsById, organizationsById, personsById, postsById } from "../record/links";
import type { CollectionName, Item, PartnershipRecord } from "../record/record";
import type { Certainty, Classification, EventType, Rank, RelationType, Says } from "../record/vocabulary";
import { boundsOf } from "../time/edtf";
import { boundsInWords } from "../time/words";
import { areaInWords } from "./area";
import { distinctName } from "./distinct-name";
import { themeInWords } from "./headings";
import { RELATION_WORDS } from "./link";
import { listInWords } from "./list-in-words";
import { CLASSIFICATION_WORDS, FREQUENCY_WORDS, RANK_WORDS } from "./list-words";
import { SAYS_WORDS } from "./says";
import { CERTAINTY_TERMS, EVENT_TERMS } from "./terms";

export const classificationInWords = ({ classes }: PartnershipRecord, id: string): string =>
  classes.find((each) => each.id === id)?.name ?? CLASSIFICATION_WORDS[id as Classification] ?? id;

/** A word of one of the record's lists, as people read it. @param field that holds it: a plan is planned, and a paragraph plans it */
export const wordInWords = (field: string, word: string): string =>
  (field === "says" ? SAYS_WORDS[word as Says] : undefined) ??
  EVENT_TERMS[word as EventType]?.label ??
  CERTAINTY_TERMS[word as Certainty]?.label ??
  RELATION_WORDS[word as RelationType]?.[0] ??
  RANK_WORDS[word as Rank] ??
  FREQUENCY_WORDS[word as keyof typeof FREQUENCY_WORDS] ??
  word;

/** What an id stands for; the id itself where the record has nothing of it. */
export function nameOfId(record: PartnershipRecord, id: string): string {
  if (areasById(record).has(id)) return areaInWords(record, id);
  if (organizationsById(record).has(id) || personsById(record).has(id)) return distinctName(record, id);
  return postsById(record).get(id)?.label ?? documentsById(record).get(id)?.title ?? id;
}

/** What stands in a field, to be read; empty where nothing does. */
export function fieldValueInWords(
  record: PartnershipRecord,
  collection: CollectionName,
  item: Item,
  name: string,
): string {
  const list = editableList(collection, name);
  if (list) return listInWords(item, list, (id) => nameOfId(record, id));
  const text = textOfField(collection, item, name);
  const field = editableField(collection, name);
  return text === "" || !field ? text : valueInWords(record, field, text);
}

function valueInWords(record: PartnershipRecord, { name, form }: EditableField, text: string): string {
  switch (form.kind) {
    case "id":
      return nameOfId(record, text);
    case "ids":
      return idsInText(text)
        .map((id) => nameOfId(record, id))
        .join("; ");
    case "date":
    case "span":
      return boundsInWords(boundsOf(text));
    case "classification":
      return classificationInWords(record, text);
    case "theme":
      return themeInWords(record, text);
    case "word":
      return wordInWords(name, text);
    case "flag":
      return text === "true" ? "yes" : "no";
    default:
      return text;
  }
}
