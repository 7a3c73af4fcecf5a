import { useMemo } from "react";
import { drawnPlan } from "../../graph/picture/plan-picture";
import { layoutOn } from "../../store/derived";
import type { Explorer } from "../../store/explorer";
import { listsOf } from "../../store/lists";
import type { ToldStep } from "../../store/story";
import { locationOfStep } from "../../store/story";
import { useExplorerNow } from "../hooks/useExplorer";
import { LIGHT_PALETTE } from "../picture/lightTheme";
import { captionOfPlan, planToDraw } from "../picture/pictureOfPlan";
import { Shapes } from "../Shapes";
import styles from "./Story.module.css";

/** As on a screen of this size: each thing has the same place in every picture, as in the plan. */
const ROOM = { width: 1060, height: 640 };
/** Room for what stands on the edges of boxes. */
const EDGE = 12;

/** The plan as a step shows it; none of a step that shows another view. */
export function StepPicture({ step }: { readonly step: ToldStep }) {
  const now = useExplorerNow();
  const picture = useMemo(() => pictureOf(now(), step), [now, step]);
  if (!picture) return null;
  const { title, width, height, shapes } = picture;
  return (
    <div className={styles.picture}>
      <svg
        role="img"
        aria-label={title}
        viewBox={`${-EDGE} ${-EDGE} ${width + 2 * EDGE} ${height + 2 * EDGE}`}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; an image has no parts, which not every reader knows */}
        <g aria-hidden="true" fontFamily="Arial, Helvetica, sans-serif">
          <Shapes shapes={shapes} />
        </g>
      </svg>
    </div>
  );
}

function pictureOf(explorer: Explorer, step: ToldStep) {
  const state = { ...explorer, ...locationOfStep(explorer, step) };
  if (state.view !== "structure") return null;
  const { record, areaId } = state;
  const scene = planToDraw(state, layoutOn(record, { areaId, lists: listsOf(state), size: ROOM }));
  const { width, height, marks: shapes } = drawnPlan(scene, LIGHT_PALETTE).drawing;
  return { title: captionOfPlan(state, scene).title, width, height, shapes };
}
