import { candidatesSoughtBeside } from "../../../io/adding/candidates";
import { joinedBy } from "../../../io/adding/joinings";
import { sideBySide } from "../../../io/adding/side-by-side";
import { soundFound } from "../../../io/adding/sound";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import { historyAskedOf } from "../../../io/registers/history-questions";
import { withHistory } from "../../../io/registers/with-history";
import { applied } from "../../../record/edit/applied";
import type { Edit } from "../../../record/edit/edit";
import { editBetween } from "../../../record/edit/edit-between";
import type { Pieces } from "../../../record/pieces";
import type { PartnershipRecord } from "../../../record/record";
import { found, isLarge } from "../../../store/found";
import { latelyInPieces } from "../opening/lately";
import type { Decided, Said } from "../opening/said";
import { ADDING } from "../opening/steps";
import { joiningsOf } from "./decisions";
import { askedTogether, keyOfAsked } from "./together";
import { historyAnswersOf } from "./typed-history";

type Adding = Said["adding"];

type AddingStep =
  | { readonly kind: "same"; readonly key: string }
  | {
      readonly kind: "became";
      readonly key: string;
      readonly questions: readonly HistoryQuestion[];
      /** From 1. */
      readonly place: number;
      readonly count: number;
    };

const besideOf = latelyInPieces(function* (shown: PartnershipRecord, added: PartnershipRecord) {
  const beside = sideBySide(shown, added);
  yield;
  return { beside, candidates: yield* candidatesSoughtBeside(beside) };
});

const joinedIn = latelyInPieces(function* (
  shown: PartnershipRecord,
  { beside, candidates }: ReturnType<typeof besideOf>,
  decided: Decided,
) {
  const joined = yield* joinedBy(beside.record, joiningsOf(candidates, decided));
  return { joined, questions: yield* historyAskedOf(joined, shown) };
});

/** What is put together: the record that is shown, and the one that was read. */
export interface Both {
  readonly shown: PartnershipRecord;
  readonly added: PartnershipRecord;
}

/** What is in both, and what follows from what was said of it, beforehand, piece by piece. */
export function* addingPrepared({ shown, added }: Both, { decided }: Adding): Pieces<void> {
  yield* joinedIn.pieces(shown, yield* besideOf.pieces(shown, added), decided);
}

/** What is asked of the two; null until it is known. The first step goes by the key that the report leads to. */
export function addedBeside(both: Both, { decided }: Adding, key: string) {
  const { shown, added } = both;
  if (!besideOf.isKnown(shown, added)) return null;
  const { beside, candidates } = besideOf(shown, added);
  const same: readonly AddingStep[] = candidates.length > 0 ? [{ kind: "same", key: ADDING }] : [];
  // At each answer another record follows, for which nobody waits before all are given.
  const isAnswering = same.length > 0 && key === ADDING;
  if (isAnswering) return { beside, candidates, joined: beside.record, steps: same };
  const args = [shown, besideOf(shown, added), decided] as const;
  if (!joinedIn.isKnown(...args)) return null;
  return {
    beside,
    candidates,
    joined: joinedIn(...args).joined,
    steps: [...same, ...askedIn(joinedIn(...args).questions)],
  };
}

const askedIn = (questions: readonly HistoryQuestion[]): readonly AddingStep[] =>
  askedTogether(questions).map((together, index, all) => ({
    kind: "became",
    key: `${ADDING} became ${keyOfAsked(together)}`,
    questions: together,
    place: index + 1,
    count: all.length,
  }));

/** The step after one, once all that it needs is prepared; null after the last. */
export function* stepAfter(both: Both, adding: Adding, key: string): Pieces<string | null> {
  yield* addingPrepared(both, adding);
  const { steps = [] } = addedBeside(both, adding, "") ?? {};
  const place = Math.max(
    0,
    steps.findIndex((step) => step.key === key),
  );
  return steps[place + 1]?.key ?? null;
}

/**
 * What makes the whole by the answers of what is shown. What is found of it before it is shown is found, and so it is of what was shown
 * before: that comes back at once to whoever takes this back, and was perhaps never drawn.
 *
 * @param at where it will be shown
 */
export function* wholeAdded(
  { shown, added }: Both,
  { decided, became }: Adding,
  files: readonly string[],
  at: Parameters<typeof found>[1],
): Pieces<Edit> {
  const { joined, questions } = yield* joinedIn.pieces(shown, yield* besideOf.pieces(shown, added), decided);
  const { record } = yield* soundFound(withHistory(joined, historyAnswersOf(questions, became)), "");
  const edit = editBetween({ kind: "combined", files }, shown, record);
  yield;
  const whole = applied(shown, edit);
  if (isLarge(whole)) for (const record of [shown, whole]) yield* found(record, at);
  return edit;
}
