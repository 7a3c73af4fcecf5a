import { useEffect } from "react";
import { stopsIn } from "../../store/derived";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import styles from "./StepButtons.module.css";
import { TimelineKey } from "./TimelineKey";

/** Long enough to read the sentence of a step. */
const STEP_TIME = 2200;

/** Previous and next change, play and stop: from change to change, not from year to year. */
export function StepButtons() {
  const record = useRecord();
  const { areaId, period, playing } = usePick("areaId", "period", "playing");
  const { goTo, play } = useActions();
  const stops = stopsIn(record, { areaId, period });
  const previous = stops.findLast(({ from }) => from < period.from);
  const next = stops.find(({ from }) => from > period.from);

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => (next ? goTo(next) : play(false)), next ? STEP_TIME : 0);
    return () => clearTimeout(timer);
  }, [playing, next, goTo, play]);

  const start = () => {
    const [first] = stops;
    play(!playing, playing || next ? undefined : first);
  };
  return (
    <div role="group" aria-label="Steps" className={styles.steps}>
      <button
        type="button"
        className="button"
        aria-disabled={!previous}
        onClick={() => previous && goTo(previous)}
      >
        <span aria-hidden="true">◀</span>
        <span className="visually-hidden">Previous change</span>
      </button>
      <button type="button" className="button" aria-disabled={!next} onClick={() => next && goTo(next)}>
        <span aria-hidden="true">▶</span>
        <span className="visually-hidden">Next change</span>
      </button>
      <button type="button" className={`button ${styles.play}`} onClick={start}>
        {playing ? "Stop" : "Play"}
      </button>
      <span className={styles.caption} aria-hidden="true">
        change by change
      </span>
      <TimelineKey />
    </div>
  );
}
