import type { RefObject } from "react";
import { useEffect } from "react";
import { organizationsById, personsById } from "../../record/links";
import { useRecord } from "../hooks/useExplorer";
import { useLandmarks } from "../hooks/useLandmarks";
import { OrganizationPanel } from "./OrganizationPanel";
import { PersonPanel } from "./PersonPanel";

export interface SelectedProps {
  readonly id: string;
  /** From where somebody goes on reading here, who selected it before this was fetched; unless they have moved on since. */
  readonly cameFrom: RefObject<Element | null>;
}

/** Everything known of a body or a person; of what the record does not hold, nothing. */
export function SelectedPanel({ id, cameFrom }: SelectedProps) {
  const record = useRecord();
  const body = organizationsById(record).get(id);
  const person = personsById(record).get(id);
  const { heading } = useLandmarks();
  useEffect(() => {
    if (cameFrom.current && cameFrom.current === document.activeElement) heading.current?.focus();
    cameFrom.current = null;
  }, [cameFrom, heading]);
  return body ? <OrganizationPanel body={body} /> : person && <PersonPanel person={person} />;
}
