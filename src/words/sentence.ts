/** Plain English with the bodies that it names kept apart, so that a view can make links of them. */
import { getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Organization } from "../record/shape";
import { behindName, distinctName } from "./distinct-name";

/** The name of a body, as it stands in a sentence. */
export interface Mention {
  readonly id: string;
  readonly text: string;
}
export type Sentence = readonly (string | Mention)[];

/** @example say`${mentionOf(record, "recap")} was formed` */
export const say = (texts: TemplateStringsArray, ...values: readonly (Sentence | string)[]): Sentence =>
  texts.flatMap((text, index) => [text, ...partsOf(values[index] ?? [])]).filter((part) => part !== "");

const partsOf = (value: Sentence | string): Sentence => (typeof value === "string" ? [value] : value);

const textOfPart = (part: Sentence[number]): string => (typeof part === "string" ? part : part.text);

export const textOf = (sentence: Sentence): string => sentence.map(textOfPart).join("");

/** As it stands by itself, or at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** As it stands within a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const withoutStop = (text: string): string => (text.endsWith(".") ? text.slice(0, -1) : text);

/** With a capital at its beginning and a full stop at its end. */
export const whole = ([first = "", ...rest]: Sentence): Sentence => [
  typeof first === "string" ? capital(first) : { ...first, text: capital(first.text) },
  ...rest,
  ".",
];

/** @example textOf(listOf([["a"], ["b"], ["c"]])) // "a, b and c" */
export function listOf(items: readonly Sentence[], most = Number.POSITIVE_INFINITY): Sentence {
  const shown = items.length > most ? items.slice(0, most - 1) : items;
  const rest = items.length - shown.length;
  const all = rest > 0 ? [...shown, [`${rest} others`]] : shown;
  return all.flatMap((item, index) => {
    const link = index === 0 ? "" : index === all.length - 1 ? " and " : ", ";
    return link === "" ? item : [link, ...item];
  });
}

/**
 * The full name of a body or a person, as it stands within a sentence. Nothing is read out of the name: it takes the article
 * that the record gives it, and none where the record gives none. A name that begins with its own article does not take it
 * twice. Such a name, and one that is only a description, begins small.
 */
export function mentionOf(record: PartnershipRecord, id: string): Sentence {
  const body = organizationsById(record).get(id);
  if (!body) return [{ id, text: distinctName(record, id) }];
  const { name, article, descriptive = false } = body;
  const isOwnArticle = article !== undefined && name.toLowerCase().startsWith(`${article} `);
  const text = `${descriptive || isOwnArticle ? small(name) : name}${behindName(record, id)}`;
  return article === undefined || isOwnArticle ? [{ id, text }] : [`${article} `, { id, text }];
}

/** The same without links: for labels, and for what is only heard. */
export const mentionText = (record: PartnershipRecord, id: string): string => textOf(mentionOf(record, id));

const MOST_NAMED = 4;

/** Several bodies; of more than four, the first three. */
export const mentionsOf = (
  record: PartnershipRecord,
  ids: readonly string[],
  mention = (id: string): Sentence => mentionOf(record, id),
): Sentence => listOf(ids.map(mention), MOST_NAMED);

/** Whether a verb with these subjects stands in the plural. A class of bodies does, unless the record says otherwise. */
export const isPlural = (record: PartnershipRecord, ids: readonly string[]): boolean =>
  ids.length > 1 || ids.some((id) => isToldInPlural(getOrThrow(organizationsById(record), id)));

const isToldInPlural = ({ plural, is_class = false }: Organization): boolean => plural ?? is_class;
