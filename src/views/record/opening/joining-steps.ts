/** What is asked of registers that are read together, and what follows from the answers: each from the one before. */
import type { Candidate } from "../../../io/adding/candidates";
import { candidatesSought } from "../../../io/adding/candidates";
import { joinedBy } from "../../../io/adding/joinings";
import { decidedBy } from "../../../io/decided";
import type { Opened } from "../../../io/open-record";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import { historyAskedOf } from "../../../io/registers/history-questions";
import type { Pieces } from "../../../record/pieces";
import type { PartnershipRecord } from "../../../record/record";
import { joiningsOf } from "../adding/decisions";
import { historyAnswersOf } from "../adding/typed-history";
import type { Answers } from "../answers";
import { lately, latelyInPieces } from "./lately";
import type { Reading } from "./reading";
import { answersOf } from "./reading";
import type { Said } from "./said";

/** Two tables that were matched: each is a register of its own. */
const hasSeveral = ({ matchings = [] }: Answers): boolean => matchings.length > 1;

const candidatesIn = latelyInPieces(candidatesSought);

/** Bodies and people that may be one; none where that was said before. */
export const candidatesOf = (reading: Reading): readonly Candidate[] => {
  const { record } = reading.opened ?? {};
  return record && asksOfCandidates(reading) ? candidatesIn(record) : NO_CANDIDATES;
};
const NO_CANDIDATES: readonly Candidate[] = [];

const asksOfCandidates = (reading: Reading): boolean =>
  hasSeveral(answersOf(reading)) && !reading.said.given.joinings;

const joinedWith = latelyInPieces(function* (
  record: PartnershipRecord,
  candidates: readonly Candidate[],
  said: Said["decided"],
) {
  const joinings = joiningsOf(candidates, said);
  const joined = yield* joinedBy(record, joinings);
  return { joinings, record: joined, questions: yield* historyAskedOf(joined) };
});

const joinedIn = (reading: Reading) =>
  reading.opened?.record
    ? joinedWith(reading.opened.record, candidatesOf(reading), reading.said.decided)
    : null;

/** Whether it is known what follows from which bodies are the same; it takes long where there are many. */
export const isJoined = (reading: Reading): boolean =>
  !reading.opened?.record ||
  joinedWith.isKnown(reading.opened.record, candidatesOf(reading), reading.said.decided);

export interface HistoryAsked {
  readonly record: PartnershipRecord;
  readonly questions: readonly HistoryQuestion[];
}

/** What one register lists and the next does not, once it is said what is the same in both; null where nothing is asked. */
export function historyAsked(reading: Reading): HistoryAsked | null {
  if (!hasSeveral(answersOf(reading)) || reading.said.given.histories) return null;
  const joined = joinedIn(reading);
  return joined && joined.questions.length > 0 ? joined : null;
}

const withDecisions = latelyInPieces(function* (
  opened: Opened,
  decisions: Pick<Answers, "joinings" | "histories">,
): Pieces<Opened> {
  if (!opened.record) return opened;
  const { record, faults } = yield* decidedBy(opened.record, decisions);
  return { ...opened, record, faults: [...opened.faults, ...faults] };
});

const decisionsBy = lately(
  (
    joined: ReturnType<typeof joinedIn>,
    asked: HistoryAsked | null,
    became: Said["became"],
  ): Pick<Answers, "joinings" | "histories"> => ({
    ...(joined && joined.joinings.length > 0 && { joinings: joined.joinings }),
    ...(asked && { histories: historyAnswersOf(asked.questions, became) }),
  }),
);

const decisionsOf = (reading: Reading) =>
  decisionsBy(joinedIn(reading), historyAsked(reading), reading.said.became);

/** All of it beforehand, piece by piece. */
export function* joiningPrepared(reading: Reading): Pieces<void> {
  const { opened } = reading;
  if (!opened?.record) return;
  if (asksOfCandidates(reading)) yield* candidatesIn.pieces(opened.record);
  yield* joinedWith.pieces(opened.record, candidatesOf(reading), reading.said.decided);
}

/** The same, down to what the report tells. */
export function* reportPrepared(reading: Reading): Pieces<void> {
  yield* joiningPrepared(reading);
  if (reading.opened) yield* withDecisions.pieces(reading.opened, decisionsOf(reading));
}

/** Whether it is known what the report tells. */
export const isDecided = (reading: Reading): boolean =>
  !reading.opened?.record ||
  (isJoined(reading) && withDecisions.isKnown(reading.opened, decisionsOf(reading)));

/** The files as the reader's answers read them, down to the last. */
export const openedBySaid = (reading: Reading): Opened | null =>
  reading.opened && withDecisions(reading.opened, decisionsOf(reading));

/** All answers, as they are kept with the record: where a file is mended, they are not asked for again. */
export const allAnswers = (reading: Reading): Answers => ({
  ...answersOf(reading),
  ...decisionsOf(reading),
});
