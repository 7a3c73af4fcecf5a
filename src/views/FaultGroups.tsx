import type { ReactNode } from "react";
import { useState } from "react";
import type { Fault } from "../record/fault";
import type { FaultGroup } from "../record/fault-groups";
import { groupsOf } from "../record/fault-groups";
import { groupInWords, mendingInWords, placeInWords } from "../words/faults";
import styles from "./later/Failure.module.css";

/** So many kinds are open from the first. */
const FEW = 3;
/** Of each kind, over the views; the page Record and `npm run check:record` tell more. */
const MOST_SHOWN = 10;

/** What tells the kinds apart, which words need not. */
const keyOf = ({ weight, collection, field, follows }: FaultGroup): string =>
  JSON.stringify([weight, collection, field, follows]);

interface Props {
  readonly faults: readonly Fault[];
  /** Of each kind. */
  readonly most?: number;
  /** What can be done about it, in its place. */
  readonly beside?: (fault: Fault) => ReactNode;
}

/** Faults by kind, with their number; opened, each with its place, what was expected there and what was found. */
export function FaultGroups({ faults, most = MOST_SHOWN, beside }: Props) {
  const groups = groupsOf(faults);
  const [isOpen] = useState(groups.length <= FEW);
  return groups.map((group) => (
    <details key={keyOf(group)} className={styles.group} open={isOpen}>
      <summary>{groupInWords(group)}</summary>
      <ol className={styles.faults}>
        {group.faults.slice(0, most).map((fault) => (
          <li key={`${placeInWords(fault)} ${mendingInWords(fault)}`}>
            <strong>{placeInWords(fault)}</strong>
            <br />
            {mendingInWords(fault)}
            {beside?.(fault)}
          </li>
        ))}
      </ol>
      {group.faults.length > most && <p>and {group.faults.length - most} more.</p>}
    </details>
  ));
}
