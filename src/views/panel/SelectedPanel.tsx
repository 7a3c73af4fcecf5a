import { useEffect } from "react";
import { organizationsById, personsById } from "../../record/links";
import { useRecord } from "../hooks/useExplorer";
import { useLandmarks } from "../hooks/useLandmarks";
import { OrganizationPanel } from "./OrganizationPanel";
import { PersonPanel } from "./PersonPanel";

/** Everything known of a body or a person; of what the record does not hold, nothing. */
export function SelectedPanel({ id }: { readonly id: string }) {
  const record = useRecord();
  const body = organizationsById(record).get(id);
  const person = personsById(record).get(id);
  const { plan, heading } = useLandmarks();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each selection anew
  useEffect(() => {
    if (readsOn(plan.current)) heading.current?.focus();
  }, [id, plan, heading]);
  return body ? <OrganizationPanel body={body} /> : person && <PersonPanel person={person} />;
}

/**
 * A new selection is read from its top. Who chose it in the search or by a link of a panel or a table goes on reading at its
 * name; who chose it on the plan stays there.
 */
function readsOn(plan: HTMLElement | null): boolean {
  const focused = document.activeElement;
  // In a frame somebody may be at work on the page around it.
  return document.hasFocus() && focused !== document.body && !plan?.contains(focused);
}
