import { useRecord } from "../views/hooks/useExplorer";
import styles from "./RecordTitle.module.css";

/** What is shown, and by what. In a frame the page around says the latter. */
export function RecordTitle() {
  const { title } = useRecord();
  return (
    <div className={styles.titles}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.product}>Partnership Explorer</p>
    </div>
  );
}
