import { organizationsById } from "../../record/links";
import { distinctName, distinctShortName } from "../../words/distinct-name";
import { useEmbedding } from "../hooks/useEmbedding";
import { usePick, useRecord } from "../hooks/useExplorer";
import { useLandmarks } from "../hooks/useLandmarks";
import styles from "./DetailsLink.module.css";

/** On a narrow screen the details are below the plan: the way to them from what was chosen on it. */
export function DetailsLink() {
  const record = useRecord();
  const { embedded } = useEmbedding();
  const { heading } = useLandmarks();
  const { selectedId } = usePick("selectedId");
  // In a frame they are told over the plan.
  if (selectedId === null || embedded) return null;
  const body = organizationsById(record).get(selectedId);
  const name = body ? distinctShortName(record, body) : distinctName(record, selectedId);
  return (
    <button type="button" className={`button ${styles.link}`} onClick={() => heading.current?.focus()}>
      About {name} <span aria-hidden="true">↓</span>
    </button>
  );
}
