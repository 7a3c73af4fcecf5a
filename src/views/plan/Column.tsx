import type { MouseEvent } from "react";
import { useMemo, useState } from "react";
import type { BoxList } from "../../graph/layout/layout-options";
import type { Place } from "../../graph/layout/place";
import type { Rect } from "../../graph/layout/rect";
import type { Look } from "../../graph/plan/look";
import { columnShown } from "../../store/column";
import { comparedPeriods } from "../../store/compared";
import { sliceOf } from "../../store/slices";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { useLandmarks } from "../hooks/useLandmarks";
import styles from "./Column.module.css";
import { ColumnBoxes } from "./ColumnBoxes";
import { ColumnFoot } from "./ColumnFoot";
import { DetailsNews } from "./DetailsNews";
import { PlanNames } from "./PlanNames";
import { useAnchor } from "./useAnchor";
import { useBesideWay } from "./useBesideWay";
import { useChoosing } from "./useChoosing";
import { useKeptInSight } from "./useKeptInSight";
import { WALK_WORDS } from "./walkWords";

const HELP_ID = "plan-help";

export interface ColumnProps {
  /** In CSS pixels. */
  readonly width: number;
  readonly lists: readonly BoxList[];
}

/** The plan of a narrow screen: what there is in the period, one below another; it scrolls, and needs no zoom. */
export function Column({ width, lists }: ColumnProps) {
  const record = useRecord();
  const { areaId, period, comparedTo, facets, selectedId } = usePick(
    "areaId",
    "period",
    "comparedTo",
    "facets",
    "selectedId",
  );
  const { hover } = useActions();
  const { choose, chosenId } = useChoosing();
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const { plan } = useLandmarks();
  const sight = { period, comparedTo, facets, selectedId };
  const {
    places,
    headings,
    looks: seen,
    height,
  } = columnShown(record, {
    sight,
    options: { areaId, width, lists },
  });
  const slice = sliceOf(record, comparedPeriods({ period, comparedTo })?.[1] ?? period);
  const { looks } = useBesideWay(seen, places);
  useAnchor(plan, places);
  const heads = useMemo(() => headsOf(places, looks), [places, looks]);

  useKeptInSight(plan, selectedId !== null && looks.has(selectedId) ? selectedId : null);

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const name = (event.target as Element).closest<HTMLElement>("[data-id]");
    if (name) choose(name.dataset.chooses ?? name.dataset.id ?? null);
  };
  return (
    <div className={styles.whole}>
      <section
        ref={plan}
        data-plan
        aria-label="Plan of the structures"
        aria-describedby={HELP_ID}
        className={styles.column}
      >
        <p id={HELP_ID} className="visually-hidden">
          {WALK_WORDS}
        </p>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the names in it take the keys */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: they do so themselves */}
        <div className={styles.ground} style={{ width, height }} onClick={onClick}>
          <ColumnBoxes places={places} looks={looks} selectedId={selectedId} width={width} height={height} />
          <div ref={setLayer} className={styles.layer} />
          {layer && (
            <PlanNames
              layer={layer}
              places={places}
              headings={headings}
              looks={looks}
              slice={slice}
              inSight={null}
              litId={null}
              onFocus={hover}
              onChoose={choose}
            />
          )}
        </div>
        <DetailsNews chosenId={chosenId} />
      </section>
      <ColumnFoot column={plan} heads={heads} />
    </div>
  );
}

const headsOf = (places: ReadonlyMap<string, Place>, looks: ReadonlyMap<string, Look>): readonly Rect[] =>
  [...places.values()]
    .filter(({ id }) => looks.has(id))
    .map(({ rect, headHeight }) => ({ ...rect, height: headHeight }));
