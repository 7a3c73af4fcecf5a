import { useMemo } from "react";
import type { Matching } from "../../../io/matching/matching";
import { previewOf } from "../../../io/matching/preview";
import type { UnmatchedTable } from "../../../io/matching/unmatched";
import styles from "./Matching.module.css";
import { bodyInWords } from "./matching-words";

interface Props {
  readonly unmatched: UnmatchedTable;
  readonly matching: Matching;
}

/** The first bodies of a table as they would be read. */
export function MatchedPreview({ unmatched, matching }: Props) {
  const bodies = useMemo(() => previewOf(unmatched, matching), [unmatched, matching]);
  if (bodies.length === 0) return null;
  return (
    <div className={styles.preview}>
      <h4>As they will be read</h4>
      <ul>
        {bodies.map((body) => (
          <li key={body.locator}>{bodyInWords(body)}</li>
        ))}
      </ul>
    </div>
  );
}
