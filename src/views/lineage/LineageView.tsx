import { useMemo, useState } from "react";
import { joinsOf, shareOfYears } from "../../graph/joins";
import { lanesOf } from "../../graph/lanes";
import { kinOf } from "../../lineage/kin";
import { yearsOf } from "../../record/record";
import { organizationsOf } from "../../store/slices";
import { SECTION_NAMES } from "../names";
import { useExplorer } from "../useExplorer";
import { Joins } from "./Joins";
import { LaneRow } from "./LaneRow";
import styles from "./LineageView.module.css";

/** Time from left to right, a lane for each structure, drawn as its evidence allows, and lines where one became another. */
export function LineageView() {
  const record = useExplorer((explorer) => explorer.record);
  const areaId = useExplorer((explorer) => explorer.areaId);
  const period = useExplorer((explorer) => explorer.period);
  const selectedId = useExplorer((explorer) => explorer.selectedId);
  const [onlyChanged, showOnlyChanged] = useState(true);
  const lanes = useMemo(
    () => lanesOf(record, organizationsOf(record, areaId), onlyChanged),
    [record, areaId, onlyChanged],
  );
  const joins = useMemo(() => joinsOf(record, lanes), [record, lanes]);
  const kin = useMemo(
    () =>
      selectedId !== null && lanes.lanes.some(({ id }) => id === selectedId)
        ? kinOf(record, selectedId)
        : null,
    [record, selectedId, lanes],
  );
  const years = yearsOf(record);
  const [from, until] = [shareOfYears(record, period.from), shareOfYears(record, period.until)];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Lineage">
      <div className={styles.bar}>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => showOnlyChanged(event.target.checked)}
          />
          Only what changed
        </label>
        <p className={styles.key}>
          Solid: on record. Dash and dot: perhaps. Dashed: planned or proposed. Dotted: not reported. Red
          lines lead to what came of it, dashed where only planned.
        </p>
      </div>
      <div className={styles.head} aria-hidden="true">
        <span />
        <div className={styles.years} style={{ "--years": years.length } as React.CSSProperties}>
          {years.map((year) => (
            <span key={year}>{year}</span>
          ))}
        </div>
      </div>
      <div className={styles.body} style={{ height: lanes.height }}>
        <div className={styles.plane} style={{ "--years": years.length } as React.CSSProperties}>
          <span
            className={styles.cursor}
            style={{ left: `${from * 100}%`, width: `max(2px, ${(until - from) * 100}%)` }}
          />
        </div>
        {lanes.headings.map(({ theme, y }) => (
          <h2 key={theme} className={styles.heading} style={{ top: y }}>
            {SECTION_NAMES[theme]}
          </h2>
        ))}
        {lanes.lanes.map((lane) => (
          <LaneRow key={lane.id} lane={lane} dim={kin !== null && !kin.has(lane.id)} />
        ))}
        <Joins joins={joins} height={lanes.height} kin={kin} />
      </div>
    </div>
  );
}
