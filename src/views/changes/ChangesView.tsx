import { lastReview } from "../../record/report-years";
import { yearNumber } from "../../time/period";
import { useComparison } from "../hooks/useComparison";
import { useActions, useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { StoryChoice } from "../story/StoryChoice";
import styles from "./ChangesView.module.css";
import { Differences } from "./Differences";
import { InOrder } from "./InOrder";

/** Every change in order, or what is otherwise in one period than in another. */
export function ChangesView() {
  const record = useRecord();
  const { areaId, period } = usePick("areaId", "period");
  const compares = useExplorer((explorer) => explorer.comparedTo !== null);
  const { adjust } = useActions();
  const compare = () => {
    if (!compares) adjust({ comparedTo: lastReview(record, areaId, period) });
  };
  const comparison = useComparison();
  const span = comparison
    ? { first: yearNumber(comparison.before.period), last: yearNumber(comparison.after.period) }
    : record.years;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Changes">
      <div role="group" aria-label="Which changes" className={styles.modes}>
        <button
          type="button"
          className="button"
          aria-pressed={!compares}
          onClick={() => adjust({ comparedTo: null })}
        >
          All changes
        </button>
        <button type="button" className="button" aria-pressed={compares} onClick={compare}>
          Between two dates
        </button>
      </div>
      <StoryChoice span={span} />
      {compares ? <Differences /> : <InOrder />}
    </div>
  );
}
