import { endingOf } from "../../lineage/ending";
import { folded } from "../../record/find";
import { getOrThrow, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { WHY_IT_ENDED } from "../../record/vocabulary";
import { mentionText, say, whole, withoutStop } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import { saidNowhere } from "../../words/statement";
import { lastKnownAlone } from "../../words/successor";
import type { Asked } from "../asked";
import { idIn } from "../asked";
import type { Answer } from "../asking";

/** The reason, where the record holds one; else that no report gives it. Either way how it ended; of what has no end, how it stands. */
export function whyItEnded(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  return {
    title: `Why did ${mentionText(record, id)} end?`,
    statements: [...reasonFor(record, id), ...lastKnownAlone(record, id)],
    shown: { view: "lineage", selectedId: id },
  };
}

function reasonFor(record: PartnershipRecord, id: string): readonly Statement[] {
  const { details = [], sources: ofBody } = getOrThrow(organizationsById(record), id);
  const reasons = details.filter(({ label }) => folded(label) === folded(WHY_IT_ENDED));
  if (reasons.length > 0) {
    return reasons.map(({ value, sources = ofBody }) => ({
      sentence: whole(say`the reason on record: ${withoutStop(value)}`),
      sources,
    }));
  }
  return endingOf(record, id) ? [saidNowhere("No report on record says why.")] : [];
}
