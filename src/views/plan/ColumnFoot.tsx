import type { RefObject } from "react";
import { NOTHING_BEYOND } from "../../graph/layout/beyond";
import type { Rect } from "../../graph/layout/rect";
import styles from "./ColumnFoot.module.css";
import { DetailsLink } from "./DetailsLink";
import { EdgeMarks } from "./EdgeMarks";
import { useMoreBelow } from "./useMoreBelow";

/** Of what is seen, a page goes so far: some of it stays in sight. */
const PAGE = 0.8;

interface Props {
  readonly column: RefObject<HTMLElement | null>;
  /** Of the names in it. */
  readonly heads: readonly Rect[];
}

/** Below the column, and over nothing in it: the way to the details of what is chosen, and how many more there are. */
export function ColumnFoot({ column, heads }: Props) {
  const below = useMoreBelow(column, heads);
  const page = (): void => {
    const { current } = column;
    current?.scrollBy({ top: PAGE * current.clientHeight });
  };
  return (
    <div className={styles.foot}>
      <DetailsLink />
      <EdgeMarks beyond={{ ...NOTHING_BEYOND, below }} onPage={page} />
    </div>
  );
}
