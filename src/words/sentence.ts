/** Plain English with the bodies that it names kept apart, so that a view can make links of them. */
import { grouped } from "../record/grouped";
import { certainDays } from "../record/life";
import { getOrThrow, organizationsById } from "../record/links";
import { lifeOf } from "../record/lives";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { Organization } from "../record/shape";
import { calendarOf } from "../time/day";

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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

/** Names of these kinds take the article: the Safer Board, but Cambridgeshire Horizons. */
const TAKES_ARTICLE =
  /\b(partnerships?|boards?|(sub-)?groups?|forums?|committees?|trust|assembly|organisation|authority|authorities|fund|company|club|bid|pledge|council|infrastructure|partners|department|office|agency|unit|team|network|programme|scheme|panel|union|sector|services?|system|executive|alliance)\b/i;

/** Of a council, never: "Carlisle City Council merged into Cumberland Council". */
const takesArticle = ({ classification, name }: Organization): boolean =>
  classification !== "council" && TAKES_ARTICLE.test(name) && !/^the /i.test(name);

/** Words between the words of a name. */
const BETWEEN = new Set(["and", "&", "of", "for", "in", "on", "to", "the", "sub-group"]);

const wordsOfAreas = perRecord(({ areas }) => new Set(areas.flatMap(({ name }) => name.split(" "))));

/** Our own description of what has no name of its own: "Local authority partners of …". */
const isDescription = (record: PartnershipRecord, name: string): boolean => {
  const [first = "", ...rest] = name.split(" ");
  const isPlainWord = /^\p{Lu}\p{Ll}+$/u.test(first) && !wordsOfAreas(record).has(first);
  const next = rest.find((word) => !BETWEEN.has(word));
  return isPlainWord && next !== undefined && /^\p{Ll}/u.test(next);
};

const bodiesByName = perRecord(({ organizations }) => grouped(organizations, ({ name }) => [name]));

/** Other bodies that bear the same name. */
export const namesakesOf = (record: PartnershipRecord, id: string): readonly Organization[] => {
  const { name } = getOrThrow(organizationsById(record), id);
  return (bodiesByName(record).get(name) ?? []).filter((body) => body.id !== id);
};

/** Two bodies of one name are told apart by the year from which each is on record. */
function yearToTellApart(record: PartnershipRecord, { id }: Organization): string {
  const { from } = certainDays(lifeOf(record, id));
  const alone = namesakesOf(record, id).length === 0;
  return alone || !Number.isFinite(from) ? "" : ` (on record from ${calendarOf(from).year})`;
}

function nameInSentence(record: PartnershipRecord, body: Organization): string {
  const name = `${body.name}${yearToTellApart(record, body)}`;
  const lower = isDescription(record, name) || /^The /.test(name);
  return lower ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The full name, as it stands within a sentence: with its article where it takes one. */
export function mentionOf(record: PartnershipRecord, id: string): Sentence {
  const body = getOrThrow(organizationsById(record), id);
  const mention = { id, text: nameInSentence(record, body) };
  return takesArticle(body) || (body.is_class && body.classification === "council")
    ? ["the ", mention]
    : [mention];
}

const MOST_NAMED = 4;

/** Several bodies; of more than four, the first three. */
export const mentionsOf = (record: PartnershipRecord, ids: readonly string[]): Sentence =>
  listOf(
    ids.map((id) => mentionOf(record, id)),
    MOST_NAMED,
  );

/** Whether a verb with these subjects stands in the plural. */
export const isPlural = (record: PartnershipRecord, ids: readonly string[]): boolean =>
  ids.length > 1 || ids.some((id) => isSeveral(getOrThrow(organizationsById(record), id)));

/** By the last word before "of", "for", "in": the local authority partners of …, but the Council for Voluntary Services. */
function isSeveral({ is_class, name }: Organization): boolean {
  const head = name.replace(/ (of|for|in|on|beside) .*$/, "");
  return (
    /(meetings|services|partners|partnerships|groups|boards)$/i.test(head) ||
    (is_class === true && /s$/.test(head))
  );
}
