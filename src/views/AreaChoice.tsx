import { areasOffered, EVERYWHERE } from "../record/area";
import { areaInWords } from "../words/area";
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
        {areasOffered(record).map(({ id }) => (
          <option key={id} value={id}>
            {areaInWords(record, id)}
          </option>
        ))}
        <option value={EVERYWHERE}>All areas</option>
      </select>
    </label>
  );
}
