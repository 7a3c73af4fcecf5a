import { stepInWords } from "../lineage/step-words";
import { differencesOf, stepsOf } from "../store/derived";
import styles from "./StepSentence.module.css";
import { useExplorer } from "./useExplorer";

/** What the period changed, on the screen and to a screen reader. */
export function StepSentence() {
  const record = useExplorer((explorer) => explorer.record);
  const areaId = useExplorer((explorer) => explorer.areaId);
  const period = useExplorer((explorer) => explorer.period);
  const notice = useExplorer((explorer) => explorer.notice);
  const here = { areaId, period };
  const sentence = stepInWords(period, stepsOf(record, here), differencesOf(record, here));
  return (
    <p role="status" className={styles.sentence}>
      {sentence}
      {notice && <span className={styles.notice}> {notice}</span>}
    </p>
  );
}
