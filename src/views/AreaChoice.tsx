import { EVERYWHERE } from "../record/area";
import { areasNamed } from "../words/area";
import styles from "./AreaChoice.module.css";
import { useActions, usePick, useRecord } from "./hooks/useExplorer";

export function AreaChoice() {
  const record = useRecord();
  const { areaId } = usePick("areaId");
  const { showArea } = useActions();
  return (
    <label className={styles.label}>
      <span className="visually-hidden">Area</span>
      <select className={styles.select} value={areaId} onChange={(event) => showArea(event.target.value)}>
        {areasNamed(record).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={EVERYWHERE}>All areas</option>
      </select>
    </label>
  );
}
