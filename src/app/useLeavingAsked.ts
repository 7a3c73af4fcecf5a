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
  const isChanged = useExplorer(isChangedUnsaved);
  // The files of what is being opened are kept beside a draft that is still offered.
  const asks = (isChanged && !isDraft) || (isUnfinished && draft?.on !== true);
  useEffect(() => {
    if (!asks) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [asks]);
}
