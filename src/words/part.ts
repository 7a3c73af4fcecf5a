/** What part a council, a person or a body outside the plan has in a body: in so few words that they find room in its box. */
import { successionsFrom, successionsTo } from "../lineage/succession";
import { contributionsOf, membershipsIn, organizationsById, personsById, relationsOf } from "../record/links";
import { isSilent } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { Seat } from "../record/seats";
import { countedOnce, seatsAt, seatsOn } from "../record/seats";
import type { Contribution } from "../record/shape";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";
import { RELATION_WORDS } from "./link";
import { pounds } from "./money";

/** Words, with the item of the record that says so; null where that holds at any time. */
interface Phrase {
  readonly words: string;
  readonly itemId: string | null;
}

/**
 * What is silent in the period is said to be so, unless the body is silent as a whole: then its box says it.
 *
 * @param slice null for any time
 * @example partInWords(record, "cambridge-city-council", "recap", slice) // ["member", "2 seats", "£5,000 a year"]
 */
export function partInWords(
  record: PartnershipRecord,
  chosenId: string,
  bodyId: string,
  slice: Slice | null,
): readonly string[] {
  if (chosenId === bodyId) return [];
  const isTold = ({ itemId }: Phrase): boolean =>
    slice === null || itemId === null || entityIn(slice, itemId).shown;
  const isOld = ({ itemId }: Phrase): boolean =>
    slice !== null &&
    itemId !== null &&
    isSilent(entityIn(slice, itemId)) &&
    !isSilent(entityIn(slice, bodyId));
  const phrases = [
    ...memberPhrases(record, chosenId, bodyId).filter(isTold),
    ...seatPhrases(record, chosenId, bodyId, slice),
    ...moneyPhrases(record, chosenId, bodyId).filter(isTold),
    ...relationPhrases(record, chosenId, bodyId).filter(isTold),
    ...descentPhrases(record, chosenId, bodyId),
  ];
  const old = wordsOf(phrases.filter(isOld));
  const now = wordsOf(phrases.filter((phrase) => !isOld(phrase)));
  return old.length === 0 ? now : [...now, `${old.join(", ")} (no later report)`];
}

const wordsOf = (phrases: readonly Phrase[]): readonly string[] => [
  ...new Set(phrases.map(({ words }) => words)),
];

const memberPhrases = (record: PartnershipRecord, chosenId: string, bodyId: string): readonly Phrase[] =>
  membershipsIn(record, bodyId)
    .filter(({ member }) => member?.id === chosenId)
    .map(({ id }) => ({ words: "member", itemId: id }));

function seatPhrases(
  record: PartnershipRecord,
  chosenId: string,
  bodyId: string,
  slice: Slice | null,
): readonly Phrase[] {
  const seats = slice === null ? seatsOn(record, bodyId) : seatsAt(record, slice, bodyId);
  if (personsById(record).has(chosenId)) return officePhrases(chosenId, seats);
  const sent = countedOnce(seats).filter(({ senderId }) => senderId === chosenId);
  const silent = sent.filter(({ item }) => slice !== null && isSilent(entityIn(slice, item.id)));
  return [...countPhrase(sent.filter((seat) => !silent.includes(seat))), ...countPhrase(silent)];
}

const officePhrases = (personId: string, seats: readonly Seat[]): readonly Phrase[] =>
  seats
    .filter(({ holder }) => holder?.person_id === personId)
    .map(({ item, post, holder }) => ({
      words: post?.label ?? holder?.role ?? "sits on it",
      itemId: item.id,
    }));

function countPhrase(seats: readonly Seat[]): readonly Phrase[] {
  const [first] = seats;
  const count = seats.reduce((sum, seat) => sum + seat.count, 0);
  return first ? [{ words: count === 1 ? "1 seat" : `${count} seats`, itemId: first.item.id }] : [];
}

const moneyPhrases = (record: PartnershipRecord, chosenId: string, bodyId: string): readonly Phrase[] =>
  contributionsOf(record, bodyId)
    .filter(({ from_id, to_id }) => from_id === chosenId || to_id === chosenId)
    .map((each) => ({
      words: each.from_id === chosenId ? sumOf(each) : `is paid ${sumOf(each)}`,
      itemId: each.id,
    }));

const sumOf = ({ amount, frequency }: Contribution): string =>
  frequency === "annual" ? `${pounds(amount)} a year` : pounds(amount);

const relationPhrases = (record: PartnershipRecord, chosenId: string, bodyId: string): readonly Phrase[] =>
  relationsOf(record, bodyId)
    .filter(({ from_id, to_id }) => from_id === chosenId || to_id === chosenId)
    .map(({ id, type, from_id }) => ({
      words: RELATION_WORDS[type][from_id === chosenId ? 0 : 1].toLowerCase(),
      itemId: id,
    }));

function descentPhrases(record: PartnershipRecord, chosenId: string, bodyId: string): readonly Phrase[] {
  const [chosen, body] = [organizationsById(record).get(chosenId), organizationsById(record).get(bodyId)];
  const words = [
    ...(body?.parent_id === chosenId ? ["part of it"] : []),
    ...(chosen?.parent_id === bodyId || chosen?.class_id === bodyId ? ["belongs to it"] : []),
    ...(body?.class_id === chosenId ? ["one of them"] : []),
    ...(successionsFrom(record, chosenId).some(({ to }) => to === bodyId) ? ["led to it"] : []),
    ...(successionsTo(record, chosenId).some(({ from }) => from === bodyId) ? ["came of it"] : []),
  ];
  return words.map((each) => ({ words: each, itemId: null }));
}
