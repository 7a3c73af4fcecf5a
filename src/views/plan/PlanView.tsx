import { useRef } from "react";
import { comparedPeriods } from "../../store/compared";
import { layoutOn, naturalHeight, placesOf } from "../../store/derived";
import { listsOf } from "../../store/lists";
import { useEmbedding } from "../hooks/useEmbedding";
import { useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { useSize } from "../hooks/useSize";
import { ComparisonKey } from "./ComparisonKey";
import { Plan } from "./Plan";
import styles from "./PlanView.module.css";
import { SideBySide } from "./SideBySide";

/** Small plans are laid out as for a large screen, and drawn smaller: their shape is the same on every screen. */
const SMALL_PLAN = { width: 1000, height: 700 } as const;

export function PlanView() {
  const stage = useRef<HTMLDivElement>(null);
  const { embedded } = useEmbedding();
  // In a frame details come and go, beside the plan or below it, and move nothing on it.
  const size = useSize(stage, embedded ? "[data-room]" : undefined);
  const record = useRecord();
  const { areaId } = usePick("areaId");
  const beside = useExplorer((explorer) => explorer.sideBySideYears.length > 0);
  const compares = useExplorer((explorer) => comparedPeriods(explorer) !== null);
  const { facets, representatives } = usePick("facets", "representatives");
  const lists = beside ? [] : listsOf({ facets, representatives });
  const showsSilent = facets.has("silent");
  // Several periods at once, or what is silent too: then no two entities may share a place.
  const apart = showsSilent || compares || beside;
  const layout =
    size && size.width > 0
      ? layoutOn(record, { areaId, apart, lists, size: beside ? SMALL_PLAN : size })
      : null;
  const natural =
    embedded && size && size.width > 0
      ? naturalHeight(record, { areaId, apart, lists, width: size.width })
      : null;
  return (
    <div className={styles.view}>
      {!beside && <ComparisonKey />}
      <div
        ref={stage}
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
