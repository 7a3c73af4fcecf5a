import type { Rect } from "../../graph/rect";
import styles from "./PlanControls.module.css";
import type { Canvas } from "./useCanvas";
import { ZOOM_STEP } from "./usePlanKeys";

export function PlanControls({ canvas, main }: { readonly canvas: Canvas; readonly main: Rect }) {
  return (
    <div role="group" aria-label="Zoom" className={styles.controls}>
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
      <button type="button" className={`button ${styles.fit}`} onClick={() => canvas.showAll(main)}>
        Fit
      </button>
    </div>
  );
}
