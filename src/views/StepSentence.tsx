import { differencesOf, stepsOf } from "../store/derived";
import { comparisonInBrief } from "../words/comparison";
import { stepInWords } from "../words/step";
import { useComparison } from "./hooks/useComparison";
import { usePick, useRecord } from "./hooks/useExplorer";
import styles from "./StepSentence.module.css";

/** What the period changed, or how it differs from the one it is compared with: to a screen reader, and on the screen where there is room. */
export function StepSentence({ visible }: { readonly visible: boolean }) {
  const record = useRecord();
  const { areaId, period, notice } = usePick("areaId", "period", "notice");
  const here = { areaId, period };
  const comparison = useComparison();
  const sentence = comparison
    ? comparisonInBrief(comparison)
    : stepInWords(period, stepsOf(record, here), differencesOf(record, here));
  return (
    <p role="status" className={visible || notice ? styles.sentence : "visually-hidden"}>
      {visible ? sentence : <span className="visually-hidden">{sentence}</span>}
      {notice && <span className={styles.notice}> {notice}</span>}
    </p>
  );
}
