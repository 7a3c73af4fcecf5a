import { periodInWords } from "../../time/words";
import { useExplorer } from "../useExplorer";
import styles from "./Timeline.module.css";

/** The period, where there is no room for a button for each year. The slider tells it to a screen reader. */
export function Now() {
  const period = useExplorer((explorer) => explorer.period);
  return (
    <strong className={styles.now} aria-hidden="true">
      {periodInWords(period)}
    </strong>
  );
}
