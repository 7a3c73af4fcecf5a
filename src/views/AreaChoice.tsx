import { useState } from "react";
import { EVERYWHERE } from "../record/area";
import { areasNamed } from "../words/area";
import styles from "./AreaChoice.module.css";
import { useActions, usePick, useRecord } from "./hooks/useExplorer";

/** So many are in the page from the first; thousands would take longer than the plan. */
const MOST_AT_ONCE = 100;

export function AreaChoice() {
  const record = useRecord();
  const { areaId } = usePick("areaId");
  const { showArea } = useActions();
  const [reached, setReached] = useState(false);
  const areas = areasNamed(record);
  const areMany = areas.length > MOST_AT_ONCE;
  const reach = (): void => setReached(true);
  const shown = areMany && !reached ? areas.filter(({ id }) => id === areaId) : areas;
  return (
    <label className={styles.label}>
      <span className="visually-hidden">Area</span>
      <select
        className={styles.select}
        data-many={areMany || undefined}
        value={areaId}
        onChange={(event) => showArea(event.target.value)}
        onPointerEnter={reach}
        onPointerDown={reach}
        onFocus={reach}
      >
        {shown.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={EVERYWHERE}>All areas</option>
      </select>
    </label>
  );
}
