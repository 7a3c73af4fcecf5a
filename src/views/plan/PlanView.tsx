import { useRef } from "react";
import type { Size } from "../../graph/layout/camera";
import { layoutOn, naturalHeight, placesOf } from "../../store/derived";
import { listsOf } from "../../store/lists";
import { useEmbedding } from "../hooks/useEmbedding";
import { useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { useSize } from "../hooks/useSize";
import { Column } from "./Column";
import { ComparisonKey } from "./ComparisonKey";
import { Plan } from "./Plan";
import styles from "./PlanView.module.css";
import { SideBySide } from "./SideBySide";

/** In CSS pixels, with the details where they stand beside it: a plane of places wants more width. */
const COLUMN_BELOW = 700;
/** Beside the column: half of it is for the bar that scrolls. */
const COLUMN_MARGIN = 32;
/** So that boxes do not become bars. */
const WIDEST_COLUMN = 460;
const widthOfColumn = ({ width }: Size): number => Math.min(WIDEST_COLUMN, width - COLUMN_MARGIN);

export function PlanView() {
  const view = useRef<HTMLDivElement>(null);
  const { embedded } = useEmbedding();
  // Of the whole view: what stands above the plan, such as the key of a comparison, lays nothing out anew.
  // In a frame details come and go, beside the plan or below it, and move nothing on it either.
  const room = useSize(view, "[data-room]");
  const own = useSize(view);
  const size = embedded ? room : own;
  const record = useRecord();
  const { areaId } = usePick("areaId");
  const beside = useExplorer((explorer) => explorer.sideBySideYears.length > 0);
  const { facets, representatives } = usePick("facets", "representatives");
  const lists = beside ? [] : listsOf({ facets, representatives });
  const isThere = size !== null && size.width > 0;
  const layout = isThere ? layoutOn(record, { areaId, lists, size }) : null;
  const natural = embedded && isThere ? naturalHeight(record, { areaId, lists, width: size.width }) : null;
  const isNarrow = isThere && room !== null && room.width < COLUMN_BELOW;
  return (
    <div ref={view} className={styles.view}>
      {!beside && <ComparisonKey />}
      <div
        className={styles.stage}
        data-beside={beside || undefined}
        data-natural-height={natural ?? undefined}
      >
        {isNarrow && !beside && <Column width={widthOfColumn(size)} lists={lists} />}
        {layout && !isNarrow && !beside && (
          <Plan key={JSON.stringify(layout)} layout={layout} places={placesOf(record, layout)} />
        )}
        {layout && beside && <SideBySide layout={layout} places={placesOf(record, layout)} />}
      </div>
    </div>
  );
}
