import { useEffect, useState } from "react";
import type { Reply, Standpoint } from "../../questions/asking";

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
