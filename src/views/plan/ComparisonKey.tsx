import { countsByKind } from "../../lineage/comparison";
import { DIFFERENCE_KINDS } from "../../lineage/difference-kind";
import { periodInWords } from "../../time/words";
import { DIFFERENCE_TERMS } from "../../words/difference-terms";
import { DifferenceSign } from "../DifferenceSign";
import { useComparison } from "../hooks/useComparison";
import { useActions } from "../hooks/useExplorer";
import { useNarrow } from "../hooks/useNarrow";
import { Term } from "../text/Term";
import styles from "./ComparisonKey.module.css";

/** While two periods are compared: what the signs on the plan mean, and how many there are of each; folded on a phone. */
export function ComparisonKey() {
  const { showView, adjust } = useActions();
  const comparison = useComparison();
  const narrow = useNarrow();
  if (!comparison) return null;
  const { before, after } = comparison;
  const counts = countsByKind(comparison);
  const signs = (
    <ul className={styles.kinds}>
      {DIFFERENCE_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <li key={kind}>
          <DifferenceSign kind={kind} />{" "}
          <Term term={DIFFERENCE_TERMS[kind]} stop>
            {DIFFERENCE_TERMS[kind].label}
          </Term>{" "}
          <b>{counts.get(kind)}</b>
        </li>
      ))}
    </ul>
  );
  const title = (
    <h2 className={styles.title}>
      {periodInWords(before.period)} and {periodInWords(after.period)} compared
    </h2>
  );
  const ways = (
    <>
      <button type="button" className="link" onClick={() => showView("changes")}>
        Show as sentences
      </button>
      <button type="button" className="link" onClick={() => adjust({ comparedTo: null })}>
        Stop comparing
      </button>
    </>
  );
  return (
    <section aria-label="Comparison" className={styles.key}>
      {narrow ? (
        <details className={styles.folded}>
          <summary>
            {title} <span className={styles.hint}>What the signs mean</span>
          </summary>
          <div className={styles.ways}>{ways}</div>
          {signs}
        </details>
      ) : (
        <>
          {title}
          {ways}
          {signs}
        </>
      )}
    </section>
  );
}
