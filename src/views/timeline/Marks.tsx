import type { CSSProperties } from "react";
import { memo, useRef } from "react";
import type { TimelineFlag } from "../../graph/lanes/timeline-flags";
import { flagsOf, LONGEST_LABEL } from "../../graph/lanes/timeline-flags";
import { todayOn } from "../../graph/lanes/timeline-marks";
import type { TimelinePile } from "../../graph/lanes/timeline-piles";
import { pilesOf } from "../../graph/lanes/timeline-piles";
import { spansOf } from "../../graph/lanes/timeline-spans";
import { isLarge } from "../../store/found";
import { organizationsOf } from "../../store/slices";
import { today } from "../../time/day";
import { usePick, useRecord } from "../hooks/useExplorer";
import { useMediaQuery } from "../hooks/useMediaQuery";
import { useSize } from "../hooks/useSize";
import styles from "./Marks.module.css";
import { percent } from "./percent";

/** As in the style: no labels, but lines alone. */
const NARROW = "(max-width: 760px)";
/** CSS pixels, from one row to the next. */
const [SPAN_ROW, DOT_ROW] = [5, 6];

/**
 * Above the axis: which documents report when, how many changes fall where, and spans where a date is uncertain. A step of the year
 * changes none of it.
 */
export const Marks = memo(function Marks() {
  const record = useRecord();
  const { areaId } = usePick("areaId");
  const axis = useRef<HTMLDivElement>(null);
  const size = useSize(axis, { isLong: isLarge(record) });
  const now = todayOn(record, today());
  // A picture of what the sentence, the panel and the table tell in words.
  return (
    <div ref={axis} className={styles.marks} aria-hidden="true">
      {now !== null && <span className={styles.today} style={{ left: percent(now) }} title="Today" />}
      {size && size.width > 0 && <MarksOn width={size.width} areaId={areaId} />}
    </div>
  );
});

/** What hangs on the width of the axis: of a large record it is long to tell and to draw. */
function MarksOn({ width, areaId }: { readonly width: number; readonly areaId: string }) {
  const record = useRecord();
  const narrow = useMediaQuery(NARROW);
  const ids = organizationsOf(record, areaId);
  const spans = spansOf(record, ids);
  return (
    <>
      {flagsOf(record, areaId, narrow ? null : width).map((flag) => (
        <Flag key={flag.id} {...flag} />
      ))}
      {spans.map(({ id, from, to, row, count, label }) => (
        <span
          key={id}
          className={styles.span}
          data-many={count > 1 || undefined}
          style={{ left: percent(from), width: percent(to - from), bottom: `${row * SPAN_ROW}px` }}
          title={label}
        />
      ))}
      {pilesOf(record, ids, width).map((pile) => (
        <Pile key={pile.at} {...pile} />
      ))}
    </>
  );
}

const Flag = ({ at, row, label, title, endsHere }: TimelineFlag) => (
  <span
    className={styles.flag}
    data-end={endsHere || undefined}
    style={{ left: percent(at), "--row": row, "--longest": `${LONGEST_LABEL}px` } as CSSProperties}
    title={title}
  >
    {label}
  </span>
);

function Pile({ at, dots, count, spansBelow, label }: TimelinePile) {
  const bottomOf = (row: number): string => `${spansBelow * SPAN_ROW + row * DOT_ROW}px`;
  return (
    <>
      {dots.map((dot, row) => (
        <span
          key={dot.id}
          className={dot.done ? styles.done : styles.planned}
          style={{ left: percent(at), bottom: bottomOf(row) }}
          title={count === null ? dot.label : label}
        />
      ))}
      {count !== null && (
        <span
          className={styles.count}
          style={{ left: percent(at), bottom: bottomOf(dots.length) }}
          title={label}
        >
          {count}
        </span>
      )}
    </>
  );
}
