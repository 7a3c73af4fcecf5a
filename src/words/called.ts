/** What a body is called where people speak of it. */
import type { Kind } from "../record/kind";
import { kindOf } from "../record/kind";
import { getOrThrow, organizationsById } from "../record/links";
import { acronymOf, isShortNameOf, namesOf } from "../record/names";
import type { PartnershipRecord } from "../record/record";
import type { Sentence } from "./sentence";
import { listOf, mentionOf, mentionText, say, textOf } from "./sentence";

/**
 * By its acronym, where that is its alone: "the LEP"; one that is its short name, too, is a name and has no article: "RECAP". Short
 * names of several words are labels for a box, and nobody says them.
 */
export function calledInSpeech(record: PartnershipRecord, id: string): string {
  const body = organizationsById(record).get(id);
  const acronym = body && acronymOf(body);
  if (!body || !acronym || !isItsAlone(record, id, acronym)) return mentionText(record, id);
  return isShortNameOf(acronym, body) || body.article === undefined ? acronym : `${body.article} ${acronym}`;
}

function isItsAlone(record: PartnershipRecord, id: string, acronym: string): boolean {
  const { area_id } = getOrThrow(organizationsById(record), id);
  const others = record.organizations.filter((other) => other.id !== id && other.area_id === area_id);
  return !others.some((other) => namesOf(other).some((name) => isAlike(name, acronym)));
}

/** "The CSP" is not said where there are "the CSPs", too. */
const isAlike = (a: string, b: string): boolean => withoutPlural(a) === withoutPlural(b);
const withoutPlural = (name: string): string => name.replace(/s$/, "").toLowerCase();

/** Longer names fill a heading. */
const MOST_LETTERS = 60;
const FEW_LETTERS = 30;

/** Of others a number says too little. */
const COUNTED: Readonly<Partial<Record<Kind, string>>> = { council: "councils", partnership: "partnerships" };
const NUMBERS = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** Several bodies, where there is little room: those with long names as people call them, and of too many letters how many they are. */
export const mentionsInBrief = (record: PartnershipRecord, ids: readonly string[]): Sentence =>
  mentionsWithin(record, ids, MOST_LETTERS);

/** The same where there is less. */
export const mentionsInFewWords = (record: PartnershipRecord, ids: readonly string[]): Sentence =>
  mentionsWithin(record, ids, FEW_LETTERS);

function mentionsWithin(record: PartnershipRecord, ids: readonly string[], letters: number): Sentence {
  const [first = [], ...others] = ids.map((id): Sentence => {
    const mention = mentionOf(record, id);
    return textOf(mention).length > letters ? [calledInSpeech(record, id)] : mention;
  });
  const all = listOf([first, ...others]);
  if (others.length === 0 || textOf(all).length <= letters) return all;
  const kinds = new Set(ids.map((id) => kindOf(record, getOrThrow(organizationsById(record), id))));
  const [many] = [...kinds].flatMap((kind) => COUNTED[kind] ?? []);
  if (kinds.size === 1 && many !== undefined) return [`${NUMBERS[ids.length] ?? ids.length} ${many}`];
  return say`${first} and ${others.length === 1 ? "another" : `${others.length} others`}`;
}
