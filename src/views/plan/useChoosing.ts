import { useCallback, useState } from "react";
import { useActions, usePick } from "../hooks/useExplorer";

interface Choosing {
  readonly choose: (id: string | null) => void;
  /** What was chosen on the plan and still is; null where that was elsewhere. */
  readonly chosenId: string | null;
}

/** Choosing on the plan itself; what is chosen elsewhere takes the focus to its details, and needs no telling. */
export function useChoosing(): Choosing {
  const { selectedId } = usePick("selectedId");
  const { select } = useActions();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const choose = useCallback(
    (id: string | null) => {
      setChosenId(id);
      select(id);
    },
    [select],
  );
  return { choose, chosenId: chosenId === selectedId ? chosenId : null };
}
