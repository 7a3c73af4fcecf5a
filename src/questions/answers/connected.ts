import { connectionIn } from "../../lineage/connection";
import { sliceAt } from "../../record/slice";
import { connectionInWords, stepsOfWay, waysTold } from "../../words/connection";
import { mentionText } from "../../words/sentence";
import type { Asked } from "../asked";
import { idIn } from "../asked";
import type { Answer } from "../asking";
import { periodMeant, whenNamed } from "./when";

/** The shortest ways between two in the period, told and drawn. */
export function howConnected(asked: Asked): Answer {
  const { record } = asked;
  const [from, to, period] = [idIn(asked, "sitter"), idIn(asked, "other"), periodMeant(asked)];
  const connection = connectionIn(record, { period, from, to }, (each) => sliceAt(record, each));
  const sentences = connectionInWords(record, connection).map((sentence) => ({ sentence, sources: [] }));
  return {
    title: `How are ${mentionText(record, from)} and ${mentionText(record, to)} connected${whenNamed(asked)}?`,
    statements: [...sentences, ...waysTold(connection).flatMap((way) => stepsOfWay(record, way))],
    shown: { view: "structure", selectedId: from, connectedId: to, period },
  };
}
