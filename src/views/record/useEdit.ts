import { givesUp } from "../../record/check/check";
import type { Edit } from "../../record/edit/edit";
import { changesNothing } from "../../record/edit/edit";
import { faultsOfEdit } from "../../record/edit/edit-faults";
import type { ItemFault } from "../../record/fault";
import { useActions, useExplorerNow } from "../hooks/useExplorer";

/** Makes an edit, unless something of the record could not be believed afterwards. @returns what it brings, whether made or not */
export function useEdit(): (edit: Edit) => readonly ItemFault[] {
  const { edit: make } = useActions();
  const now = useExplorerNow();
  return (edit) => {
    const faults = faultsOfEdit(now().record, edit);
    if (!faults.some(givesUp) && !changesNothing(edit)) make(edit);
    return faults;
  };
}
