import { memo } from "react";
import { yearsSideBySide } from "../../store/side-by-side";
import { yearNumber } from "../../time/period";
import { useActions, useExplorer, useExplorerNow } from "../hooks/useExplorer";
import styles from "./PlanControls.module.css";
import type { Canvas } from "./useCanvas";
import { ZOOM_STEP } from "./usePlanKeys";

interface Props {
  readonly canvas: Canvas;
  readonly onShowWhole: () => void;
  /** Whether the selection is to be seen. */
  readonly canCloseUp: boolean;
}

/** The same in each year. */
export const PlanControls = memo(function PlanControls({ canvas, onShowWhole, canCloseUp }: Props) {
  const closeUp = useExplorer(({ zoomedToSelection }) => zoomedToSelection);
  const now = useExplorerNow();
  const { adjust } = useActions();
  const showWhole = (): void => {
    adjust({ zoomedToSelection: false });
    onShowWhole();
  };
  const showYears = (): void => {
    const { record, areaId, period } = now();
    adjust({ sideBySideYears: yearsSideBySide(record, areaId, yearNumber(period)) });
  };
  return (
    <div role="group" aria-label="Zoom and years" className={styles.controls}>
      <button type="button" className="button" aria-label="Zoom in" onClick={() => canvas.zoomBy(ZOOM_STEP)}>
        +
      </button>
      <button
        type="button"
        className="button"
        aria-label="Zoom out"
        onClick={() => canvas.zoomBy(1 / ZOOM_STEP)}
      >
        −
      </button>
      <button type="button" className={`button ${styles.fit}`} onClick={showWhole}>
        Fit
      </button>
      {canCloseUp && (
        <button
          type="button"
          className="button"
          aria-label="Zoom to the selection"
          title="Zoom to the selection"
          aria-pressed={closeUp}
          onClick={() => (closeUp ? showWhole() : adjust({ zoomedToSelection: true }))}
        >
          <svg viewBox="0 0 18 14" width="18" height="14" className={styles.panels} aria-hidden="true">
            <path d="M1 5V1h4M13 1h4v4M17 9v4h-4M5 13H1V9M6 5h6v4H6z" />
          </svg>
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-label="Years side by side"
        title="Years side by side"
        onClick={showYears}
      >
        <svg viewBox="0 0 18 14" width="18" height="14" className={styles.panels} aria-hidden="true">
          <path d="M1 1h4v12H1zM7 1h4v12H7zM13 1h4v12h-4z" />
        </svg>
      </button>
    </div>
  );
});
