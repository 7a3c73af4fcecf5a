import { getOrThrow, organizationsById } from "../../record/links";
import { howItBegan } from "../../words/beginning";
import { kindWithin } from "../../words/kind";
import type { Sentence } from "../../words/sentence";
import { isPlural, mentionOf, mentionText, say, whole, withoutStop } from "../../words/sentence";
import { lastKnown } from "../../words/successor";
import type { Asked } from "../asked";
import { idIn } from "../asked";
import type { Answer } from "../asking";

/** What the record says of it in a line, else what sort of body it is; then how it began, and the last that is known of it. */
export function whatItIs(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  const { summary, sources } = getOrThrow(organizationsById(record), id);
  const first =
    summary === undefined
      ? { sentence: whole(sortOf(asked, id)), sources: [] }
      : { sentence: whole(say`${mentionOf(record, id)}: ${withoutStop(summary)}`), sources };
  return {
    title: `What is ${mentionText(record, id)}?`,
    statements: [first, ...howItBegan(record, id), ...lastKnown(record, id)],
    shown: { view: "structure", selectedId: id },
  };
}

function sortOf({ record }: Asked, id: string): Sentence {
  const is = isPlural(record, [id]) ? "are several of one kind:" : "is of this kind:";
  return say`${mentionOf(record, id)} ${is} ${kindWithin(record, id)}`;
}
