import type { Comparison } from "../../lineage/comparison";
import { countsByKind } from "../../lineage/comparison";
import { DIFFERENCE_KINDS } from "../../lineage/difference-kind";
import { comparedPeriods } from "../../store/compared";
import { COMPARISON_FORMATS } from "../../store/vocabulary";
import { comparisonInWords } from "../../words/comparison";
import { DIFFERENCE_TERMS } from "../../words/difference-terms";
import { DifferenceSign } from "../DifferenceSign";
import { useComparison } from "../hooks/useComparison";
import { useActions, usePick } from "../hooks/useExplorer";
import { Term } from "../text/Term";
import styles from "./ChangesView.module.css";
import { CopyReport } from "./CopyReport";
import { DifferenceTable } from "./DifferenceTable";
import { EntryText } from "./EntryText";
import { PeriodPair } from "./PeriodPair";

const LISTING_NAMES = { sentences: "Sentences", table: "Table" } as const;

/** What differs between two periods, as sentences or as a table; the plan shows the same. */
export function Differences() {
  const {
    facets,
    comparisonFormat: listing,
    period,
    comparedTo,
  } = usePick("facets", "comparisonFormat", "period", "comparedTo");
  const { adjust, showView } = useActions();
  const comparison = useComparison();
  const [before, after] = comparedPeriods({ period, comparedTo }) ?? [period, period];
  return (
    <>
      <PeriodPair before={before} after={after} />
      {comparison ? (
        <>
          <p className={styles.lead}>{comparisonInWords(comparison)}</p>
          {!facets.has("organisation") && (
            <p className={styles.quiet}>
              This compares partnerships, boards, groups and councils.{" "}
              <button
                type="button"
                className="link"
                onClick={() => adjust({ facets: new Set([...facets, "organisation" as const]) })}
              >
                Compare other organisations too
              </button>
            </p>
          )}
          <div className={styles.filters}>
            <div role="group" aria-label="Show as" className={styles.modes}>
              {COMPARISON_FORMATS.map((each) => (
                <button
                  key={each}
                  type="button"
                  className="button"
                  aria-pressed={each === listing}
                  onClick={() => adjust({ comparisonFormat: each })}
                >
                  {LISTING_NAMES[each]}
                </button>
              ))}
            </div>
            <button type="button" className="button" onClick={() => showView("structure")}>
              Show on the plan
            </button>
            <CopyReport comparison={comparison} />
          </div>
          {listing === "table" ? (
            <DifferenceTable comparison={comparison} />
          ) : (
            <DifferenceSentences comparison={comparison} />
          )}
        </>
      ) : (
        <p className={styles.lead}>Choose two periods that do not overlap.</p>
      )}
    </>
  );
}

function DifferenceSentences({ comparison }: { readonly comparison: Comparison }) {
  const counts = countsByKind(comparison);
  return DIFFERENCE_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
    <section key={kind} className={styles.year} aria-label={DIFFERENCE_TERMS[kind].label}>
      <h2>
        <DifferenceSign kind={kind} />{" "}
        <Term term={DIFFERENCE_TERMS[kind]} stop>
          {DIFFERENCE_TERMS[kind].label}
        </Term>{" "}
        <span className={styles.count}>{counts.get(kind)}</span>
      </h2>
      {DIFFERENCE_TERMS[kind].caution && <p className={styles.quiet}>{DIFFERENCE_TERMS[kind].caution}</p>}
      <ul className={styles.list}>
        {comparison.entries
          .filter((entry) => entry.kind === kind)
          .map((entry) => (
            <li key={entry.id}>
              <EntryText entry={entry} />
            </li>
          ))}
      </ul>
    </section>
  ));
}
