import { useEffect, useState } from "react";
import type { Reply, Standpoint } from "../../questions/asking";
import { cutOf } from "../../record/cut";
import { standpointOf } from "../../store/standpoint";

/** What is answered at once; of a record that is cut to an area, that it is answered once all of it has come. */
export const replyNow = (
  replies: Replies,
  state: Parameters<typeof standpointOf>[0],
  question: string,
): Reply =>
  cutOf(state.record)
    ? { kind: "not-understood", sentence: "Looks through all areas.", choices: [] }
    : replies(standpointOf(state), question);

type Replies = (at: Standpoint, question: string) => Reply;

/** What reads questions: fetched when somebody begins to type, since most only look around. Null until it is here. */
export function useReplies(wanted: boolean): Replies | null {
  const [replies, keep] = useState<Replies | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let isHere = true;
    // Where it cannot be had, names are found all the same; opened, the answer says what is missing.
    void import("../../questions/reply").then(
      ({ replyTo }) => isHere && keep(() => replyTo),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [wanted]);
  return replies;
}
