import { kindOfEntity } from "../../graph/plan/visible";
import type { Kind } from "../../record/kind";
import { KINDS } from "../../record/kind";
import { idsOnPlanOf } from "../../store/derived";
import { distinctName } from "../../words/distinct-name";
import { kindName } from "../../words/kind";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import styles from "./TableView.module.css";

/** Councils and people first: it is mostly they who are asked for. */
const ORDER: readonly Kind[] = [...new Set<Kind>(["council", "person", ...KINDS])];

/** The council, body or person of the area that a table is about: the selection, to be chosen by name. */
export function OfWhom() {
  const record = useRecord();
  const { areaId, selectedId } = usePick("areaId", "selectedId");
  const { select } = useActions();
  const ids = new Set([...idsOnPlanOf(record, areaId), ...(selectedId === null ? [] : [selectedId])]);
  const byName = [...ids].toSorted((a, b) =>
    distinctName(record, a).localeCompare(distinctName(record, b), "en-GB"),
  );
  return (
    <label className={styles.only}>
      About
      <select
        className={styles.whom}
        value={selectedId ?? ""}
        onChange={(event) => select(event.target.value || null)}
      >
        <option value="">(select)</option>
        {ORDER.map((kind) => (
          <optgroup key={kind} label={kindName(record, kind)}>
            {byName
              .filter((id) => kindOfEntity(record, id) === kind)
              .map((id) => (
                <option key={id} value={id}>
                  {distinctName(record, id)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
