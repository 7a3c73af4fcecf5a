import { candidatesBeside } from "../../../io/adding/candidates";
import { withJoined } from "../../../io/adding/joinings";
import { sideBySide } from "../../../io/adding/side-by-side";
import { soundOf } from "../../../io/adding/sound";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import { historyQuestions } from "../../../io/registers/history-questions";
import { withHistory } from "../../../io/registers/with-history";
import type { PartnershipRecord } from "../../../record/record";
import { lately } from "../opening/lately";
import type { Decided, TypedHistory } from "../opening/said";
import { ADDING } from "../opening/steps";
import { joiningsOf } from "./decisions";
import { askedTogether, keyOfAsked } from "./together";
import { historyAnswersOf } from "./typed-history";

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

const besideOf = lately((shown: PartnershipRecord, added: PartnershipRecord) => {
  const beside = sideBySide(shown, added);
  return { beside, candidates: candidatesBeside(beside) };
});

const joinedBy = lately(
  (shown: PartnershipRecord, { beside, candidates }: ReturnType<typeof besideOf>, decided: Decided) => {
    const joined = withJoined(beside.record, joiningsOf(candidates, decided));
    return { joined, questions: historyQuestions(joined, shown) };
  },
);

/** What was read beside what is shown: what is asked of it, and the whole by the answers. The first step goes by the key that the report leads to. */
export function addedBeside(
  shown: PartnershipRecord,
  added: PartnershipRecord,
  decided: Decided,
  became: TypedHistory,
) {
  const { beside, candidates } = besideOf(shown, added);
  const { joined, questions } = joinedBy(shown, besideOf(shown, added), decided);
  const same: readonly AddingStep[] = candidates.length > 0 ? [{ kind: "same", key: ADDING }] : [];
  const asked = askedTogether(questions).map(
    (together, index, all): AddingStep => ({
      kind: "became",
      key: `${ADDING} became ${keyOfAsked(together)}`,
      questions: together,
      place: index + 1,
      count: all.length,
    }),
  );
  return {
    beside,
    candidates,
    joined,
    steps: [...same, ...asked],
    whole: () => soundOf(withHistory(joined, historyAnswersOf(questions, became)), ""),
  };
}
