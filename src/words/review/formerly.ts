import { entityIn } from "../../record/slice";
import { inPeriod } from "../../time/words";
import { PRESENCE_TERMS } from "../terms";
import type { Review } from "./review";

/** How what is over stood at the earlier review. @example "on record in 2011", "on record or possible in 2011" */
export function formerlyInWords({ before, former }: Review): string {
  const isPossible = former.some(({ id }) => entityIn(before, id).presence === "possible");
  const { "on-record": onRecord, possible } = PRESENCE_TERMS;
  return `${onRecord.phrase}${isPossible ? ` or ${possible.phrase}` : ""} ${inPeriod(before.period)}`;
}
