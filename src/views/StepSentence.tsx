import { comparisonInBrief } from "../lineage/comparison-words";
import { stepInWords } from "../lineage/step-words";
import { comparisonAt } from "../store/compared";
import { differencesOf, stepsOf } from "../store/derived";
import styles from "./StepSentence.module.css";
import { useExplorer } from "./useExplorer";

/** What the period changed, or how it differs from the one it is compared with, on the screen and to a screen reader. */
export function StepSentence() {
  const record = useExplorer((explorer) => explorer.record);
  const areaId = useExplorer((explorer) => explorer.areaId);
  const period = useExplorer((explorer) => explorer.period);
  const notice = useExplorer((explorer) => explorer.notice);
  const comparedTo = useExplorer((explorer) => explorer.comparedTo);
  const facets = useExplorer((explorer) => explorer.facets);
  const here = { areaId, period };
  const comparison = comparisonAt(record, { ...here, comparedTo, facets });
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
