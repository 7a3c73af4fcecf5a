import type { Answer, Standpoint } from "../questions/asking";
import { kindOf } from "../record/kind";
import { selectedBody } from "./selected-body";
import { stateShowing } from "./showing";
import type { ExplorerState } from "./state";

type Asking = Pick<ExplorerState, "record" | "areaId" | "period" | "selectedId">;

/** From where a question is asked: "we" are the council that is selected. */
export function standpointOf(state: Asking): Standpoint {
  const { record, areaId, period } = state;
  const body = selectedBody(state);
  return { record, areaId, period, councilId: body && kindOf(record, body) === "council" ? body.id : null };
}

/** What shows an answer: what it names is shown in an area and a period in which it is to be seen. */
export function stateOfAnswer(
  { shown }: Pick<Answer, "shown">,
  { record, areaId, period, comparedTo }: Pick<ExplorerState, "record" | "areaId" | "period" | "comparedTo">,
) {
  const { selectedId } = shown;
  const from = { record, areaId: shown.areaId ?? areaId, period: shown.period ?? period, comparedTo };
  const showing = selectedId === undefined ? {} : stateShowing(selectedId, { ...from, comparedTo: null });
  return { comparedTo: null, ...showing, ...shown, overlay: null };
}
