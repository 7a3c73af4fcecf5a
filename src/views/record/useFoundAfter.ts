import { useEffect } from "react";
import { inTurns } from "../../io/in-turns";
import { found, isLarge } from "../../store/found";
import { useExplorerNow, useRecord } from "../hooks/useExplorer";

/** Of a large record that was just edited, all that other views will ask for is found in turns with the page, before anybody goes there. */
export function useFoundAfter(): void {
  const record = useRecord();
  const now = useExplorerNow();
  useEffect(() => {
    if (!isLarge(record)) return;
    let isShown = true;
    // What is thrown on the way is thrown, and told, where it is shown.
    inTurns(found(record, now()), () => isShown).catch(() => {});
    return () => {
      isShown = false;
    };
  }, [record, now]);
}
