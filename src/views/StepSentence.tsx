import { seenByPresence } from "../store/counts";
import { differencesOf, idsOnPlanOf, stepsOf } from "../store/derived";
import { sliceOf } from "../store/slices";
import { comparisonInBrief } from "../words/comparison";
import { periodAsKnown } from "../words/quiet";
import { useComparison } from "./hooks/useComparison";
import { usePick, useRecord } from "./hooks/useExplorer";
import styles from "./StepSentence.module.css";

/** What the period changed, or how it differs from the one it is compared with: to a screen reader, and on the screen where there is room. */
export function StepSentence({ visible }: { readonly visible: boolean }) {
  const record = useRecord();
  const { areaId, period, facets, notice } = usePick("areaId", "period", "facets", "notice");
  const here = { areaId, period };
  const comparison = useComparison();
  const sentence = comparison
    ? comparisonInBrief(comparison)
    : periodAsKnown(record, {
        areaId,
        period,
        seen: seenByPresence(record, sliceOf(record, period), idsOnPlanOf(record, areaId), facets),
        steps: stepsOf(record, here),
        differences: differencesOf(record, here),
      });
  return (
    <p role="status" className={visible || notice ? styles.sentence : "visually-hidden"}>
      {visible ? sentence : <span className="visually-hidden">{sentence}</span>}
      {notice && <span className={styles.notice}> {notice}</span>}
    </p>
  );
}
