import type { ReactNode } from "react";
import { holdsIn } from "../../record/slice";
import { sliceOf } from "../../store/slices";
import { usePick, useRecord } from "../hooks/useExplorer";
import { FirstOfItsPresence, firstOfEachPresence } from "./first-of-presence";
import styles from "./Panel.module.css";

/** A line of the panel, with the item of the record that says when it holds. */
export interface Timed {
  readonly id: string;
  readonly line: ReactNode;
  /** Whether it is told of a time that is over, whatever the record says of it then. */
  readonly isOver?: boolean;
}

interface Props {
  readonly title: string;
  readonly items: readonly Timed[];
}

/** What holds in the period; what held before or after it is folded away below. */
export function TimedSection({ title, items }: Props) {
  const record = useRecord();
  const { period } = usePick("period");
  if (items.length === 0) return null;
  const slice = sliceOf(record, period);
  const isTold = holdsIn(slice);
  const holds = (item: Timed): boolean => isTold(item) && item.isOver !== true;
  const now = items.filter(holds);
  const otherwise = items.filter((item) => !holds(item));
  return (
    <section className={styles.section}>
      <h3>
        {title} {now.length > 1 && <span>{now.length}</span>}
      </h3>
      <FirstOfItsPresence value={firstOfEachPresence(slice, idsOf(now))}>
        <Lines items={now} />
      </FirstOfItsPresence>
      {otherwise.length > 0 && (
        <details className={styles.otherwise} open={now.length === 0 && otherwise.length <= MOST_OPEN}>
          <summary>
            {now.length > 0 ? "At other times" : "Only at other times"} ({otherwise.length})
          </summary>
          <FirstOfItsPresence value={firstOfEachPresence(slice, idsOf(otherwise))}>
            <Lines items={otherwise} />
          </FirstOfItsPresence>
        </details>
      )}
    </section>
  );
}

const idsOf = (items: readonly Timed[]): readonly string[] => items.map(({ id }) => id);

const MOST_OPEN = 4;

const Lines = ({ items }: { readonly items: readonly Timed[] }) => (
  <ul className={styles.list}>
    {items.map(({ id, line }) => (
      <li key={id}>{line}</li>
    ))}
  </ul>
);
