import { organizationsById, personsById } from "../record/links";
import { visitOf } from "../store/visit";
import { useExplorer, useExplorerStore } from "./useExplorer";

/** A name that selects what it names; where that is not there in the period, the period moves to when it was, and says so. */
export function ThingLink({ id, children }: { readonly id: string; readonly children?: React.ReactNode }) {
  const store = useExplorerStore();
  const record = useExplorer((explorer) => explorer.record);
  const name = (organizationsById(record).get(id) ?? personsById(record).get(id))?.name ?? id;
  const choose = (): void => {
    const { period, select, goTo } = store.getState();
    const visit = visitOf(record, id, name, period);
    select(id);
    if (visit.notice !== null) goTo(visit.period, visit.notice);
  };
  return (
    <button type="button" className="link" onClick={choose}>
      {children ?? name}
    </button>
  );
}
