import { sentenceOf } from "../store/period-told";
import { comparisonInBrief } from "../words/comparison";
import { keepHeight } from "./hooks/keepHeight";
import { useComparison } from "./hooks/useComparison";
import { useActions, usePick, useRecord } from "./hooks/useExplorer";
import { RECORD_GONE } from "./recordGone";
import styles from "./StepSentence.module.css";
import { Told } from "./Told";

/**
 * What the period changed, or how it differs from the one it is compared with: to a screen reader, and on the screen where there
 * is room. A plain paragraph, to be read where it stands, since Orca passes over the text of a status; and told apart from that.
 */
export function StepSentence({ visible }: { readonly visible: boolean }) {
  const record = useRecord();
  const { areaId, period, facets, notice } = usePick("areaId", "period", "facets", "notice");
  const comparison = useComparison();
  const sentence = comparison
    ? comparisonInBrief(comparison)
    : sentenceOf(record, { areaId, period, facets });
  return (
    <>
      <div ref={keepHeight} data-sentence className={visible || notice ? styles.sentence : "visually-hidden"}>
        <p className={visible ? undefined : "visually-hidden"}>{sentence}</p>
        {notice && (
          <p className={styles.notice}>
            {notice} {notice === RECORD_GONE && <ToRecord />}
          </p>
        )}
      </div>
      <Told>{sentence}</Told>
      <Told>{notice ?? ""}</Told>
    </>
  );
}

function ToRecord() {
  const { open } = useActions();
  return (
    <button type="button" className="link" onClick={() => open({ kind: "record" })}>
      Open it again
    </button>
  );
}
