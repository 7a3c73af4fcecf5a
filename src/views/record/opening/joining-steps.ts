/** What is asked of registers that are read together, and what follows from the answers: each from the one before. */
import type { Candidate } from "../../../io/adding/candidates";
import { candidatesWithin } from "../../../io/adding/candidates";
import { decided } from "../../../io/decided";
import type { Opened } from "../../../io/open-record";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import { historyQuestions } from "../../../io/registers/history-questions";
import type { PartnershipRecord } from "../../../record/record";
import { joiningsOf } from "../adding/decisions";
import { historyAnswersOf } from "../adding/typed-history";
import type { Answers } from "../answers";
import { lately } from "./lately";
import type { Reading } from "./reading";
import { answersOf } from "./reading";
import type { Said } from "./said";

/** Two tables that were matched: each is a register of its own. */
const hasSeveral = ({ matchings = [] }: Answers): boolean => matchings.length > 1;

const candidatesIn = lately((record: PartnershipRecord | null): readonly Candidate[] =>
  record ? candidatesWithin(record) : [],
);

/** Bodies and people that may be one; none where that was said before. */
export const candidatesOf = (reading: Reading): readonly Candidate[] =>
  hasSeveral(answersOf(reading)) && !reading.said.given.joinings
    ? candidatesIn(reading.opened?.record ?? null)
    : [];

const joinedBy = lately(
  (record: PartnershipRecord, candidates: readonly Candidate[], said: Said["decided"]) => {
    const joinings = joiningsOf(candidates, said);
    const { record: joined } = decided(record, { joinings });
    return { joinings, record: joined, questions: historyQuestions(joined) };
  },
);

const joinedIn = (reading: Reading) =>
  reading.opened?.record
    ? joinedBy(reading.opened.record, candidatesOf(reading), reading.said.decided)
    : null;

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

const withDecisions = lately((opened: Opened, decisions: Pick<Answers, "joinings" | "histories">): Opened => {
  if (!opened.record) return opened;
  const { record, faults } = decided(opened.record, decisions);
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

/** The files as the reader's answers read them, down to the last. */
export const openedBySaid = (reading: Reading): Opened | null =>
  reading.opened && withDecisions(reading.opened, decisionsOf(reading));

/** All answers, as they are kept with the record: where a file is mended, they are not asked for again. */
export const allAnswers = (reading: Reading): Answers => ({
  ...answersOf(reading),
  ...decisionsOf(reading),
});
