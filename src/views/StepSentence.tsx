import { comparisonInBrief } from "../lineage/comparison-words";
import { stepInWords } from "../lineage/step-words";
import { differencesOf, stepsOf } from "../store/derived";
import styles from "./StepSentence.module.css";
import { useComparison } from "./useComparison";
import { useExplorer } from "./useExplorer";

/** What the period changed, or how it differs from the one it is compared with, on the screen and to a screen reader. */
export function StepSentence() {
  const record = useExplorer((explorer) => explorer.record);
  const areaId = useExplorer((explorer) => explorer.areaId);
  const period = useExplorer((explorer) => explorer.period);
  const notice = useExplorer((explorer) => explorer.notice);
  const here = { areaId, period };
  const comparison = useComparison();
  const sentence = comparison
    ? comparisonInBrief(comparison)
    : stepInWords(period, stepsOf(record, here), differencesOf(record, here));
  return (
    <p role="status" className={styles.sentence}>
      {sentence}
      {notice && <span className={styles.notice}> {notice}</span>}
    </p>
  );
}
