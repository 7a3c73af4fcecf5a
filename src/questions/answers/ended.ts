import { endsBeforeEndOf } from "../../record/lives";
import type { Statement } from "../../words/statement";
import { lastKnownAlone } from "../../words/successor";
import type { Asked } from "../asked";
import { periodMeant } from "./when";

/** Of what is over by the end of the period that it is: why nothing else is to be told of then. Null of what is not. */
export const endedByThen = (asked: Asked, id: string): readonly Statement[] | null =>
  endsBeforeEndOf(asked.record, id, periodMeant(asked)) ? lastKnownAlone(asked.record, id) : null;
