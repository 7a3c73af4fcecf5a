import { useRef } from "react";
import { layoutOn, naturalHeight, placesOf } from "../../store/derived";
import { listsOf } from "../../store/lists";
import { useEmbedding } from "../hooks/useEmbedding";
import { useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { useSize } from "../hooks/useSize";
import { ComparisonKey } from "./ComparisonKey";
import { Plan } from "./Plan";
import styles from "./PlanView.module.css";
import { SideBySide } from "./SideBySide";

export function PlanView() {
  const view = useRef<HTMLDivElement>(null);
  const { embedded } = useEmbedding();
  // Of the whole view: what stands above the plan, such as the key of a comparison, lays nothing out anew.
  // In a frame details come and go, beside the plan or below it, and move nothing on it either.
  const size = useSize(view, embedded ? "[data-room]" : undefined);
  const record = useRecord();
  const { areaId } = usePick("areaId");
  const beside = useExplorer((explorer) => explorer.sideBySideYears.length > 0);
  const { facets, representatives } = usePick("facets", "representatives");
  const lists = beside ? [] : listsOf({ facets, representatives });
  const layout = size && size.width > 0 ? layoutOn(record, { areaId, lists, size }) : null;
  const natural =
    embedded && size && size.width > 0 ? naturalHeight(record, { areaId, lists, width: size.width }) : null;
  return (
    <div ref={view} className={styles.view}>
      {!beside && <ComparisonKey />}
      <div
        className={styles.stage}
        data-beside={beside || undefined}
        data-natural-height={natural ?? undefined}
      >
        {layout && !beside && (
          <Plan key={JSON.stringify(layout)} layout={layout} places={placesOf(record, layout)} />
        )}
        {layout && beside && <SideBySide layout={layout} places={placesOf(record, layout)} />}
      </div>
    </div>
  );
}
