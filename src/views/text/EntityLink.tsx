import { distinctName } from "../../words/distinct-name";
import { useActions, useRecord } from "../hooks/useExplorer";

/** A name that selects what it names; where that is not there in the period, the period moves to when it was, and says so. */
export function EntityLink({ id, children }: { readonly id: string; readonly children?: React.ReactNode }) {
  const record = useRecord();
  const { goToEntity: visit } = useActions();
  return (
    <button type="button" className="link" onClick={() => visit(id)}>
      {children ?? distinctName(record, id)}
    </button>
  );
}
