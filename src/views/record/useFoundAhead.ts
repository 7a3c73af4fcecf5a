import { useEffect } from "react";
import { inTurns } from "../../io/in-turns";
import { checkRecord, givesUp } from "../../record/check/check";
import { applied } from "../../record/edit/applied";
import type { Edit } from "../../record/edit/edit";
import type { Pieces } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import { found, isLarge } from "../../store/found";
import type { ExplorerState } from "../../store/state";
import { useExplorerNow } from "../hooks/useExplorer";

/**
 * While an edit is typed, what a large record would be with it is found in turns with the page: once it is made, that is known.
 * Whoever makes it sooner waits for what is not.
 *
 * @param edit of the record as it is; null where nothing would change. The same one as long as nothing else is typed
 */
export function useFoundAhead(edit: Edit | null): void {
  const now = useExplorerNow();
  useEffect(() => {
    const { record } = now();
    if (edit === null || !isLarge(record)) return;
    let isTyped = true;
    // What is thrown on the way is thrown, and told, when the edit is made.
    inTurns(foundWith(record, edit, now()), () => isTyped).catch(() => {});
    return () => {
      isTyped = false;
    };
  }, [edit, now]);
}

function* foundWith(record: PartnershipRecord, edit: Edit, state: ExplorerState): Pieces<void> {
  yield* checkRecord.pieces(record);
  const after = applied(record, edit);
  const faults = yield* checkRecord.pieces(after);
  if (!faults.some(givesUp)) yield* found(after, state);
}
