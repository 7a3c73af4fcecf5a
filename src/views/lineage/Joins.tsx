import type { Join } from "../../graph/joins";
import styles from "./LineageView.module.css";

interface Props {
  readonly joins: readonly Join[];
  readonly height: number;
  readonly kin: ReadonlySet<string> | null;
}

/** Lines from lane to lane. The panel tells them in words. */
export function Joins({ joins, height, kin }: Props) {
  return (
    <div className={styles.joins} aria-hidden="true">
      {joins.map((join) => (
        <JoinLine
          key={join.id}
          join={join}
          height={height}
          dim={kin !== null && !(kin.has(join.from) && kin.has(join.to))}
        />
      ))}
    </div>
  );
}

function JoinLine({
  join: { at, y1, y2, replaces, certainty },
  dim,
}: {
  readonly join: Join;
  readonly height: number;
  readonly dim: boolean;
}) {
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
  const direction = y2 > y1 ? styles.down : styles.up;
  const done = certainty === "happened" ? styles.done : styles.planned;
  return (
    <span
      className={`${styles.join} ${direction} ${done} ${replaces ? "" : styles.passes}`}
      data-dim={dim || undefined}
      style={{ left: `${at * 100}%`, top, height: bottom - top }}
    />
  );
}
