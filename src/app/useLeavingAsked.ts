import { useEffect } from "react";
import { useStore } from "zustand";
import { isChangedUnsaved } from "../store/edit-history";
import { useDraft } from "../views/hooks/useDraft";
import { useExplorer } from "../views/hooks/useExplorer";
import { unfinished } from "../views/unfinished";

/** The browser asks before the page is left with work in it that nothing holds: no file, and no draft. */
export function useLeavingAsked(): void {
  const draft = useDraft();
  const isDraft = draft?.on === true && draft.offered === null;
  const isUnfinished = useStore(unfinished, (told) => told.isUnfinished);
  const asks = (useExplorer(isChangedUnsaved) && !isDraft) || isUnfinished;
  useEffect(() => {
    if (!asks) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [asks]);
}
