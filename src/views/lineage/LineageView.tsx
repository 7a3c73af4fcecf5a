import { useMemo, useRef, useState } from "react";
import { litBy } from "../../graph/lanes/lighting";
import type { Stop } from "../../graph/lanes/walk";
import { NO_LANES } from "../../graph/picture/lineage-ground";
import { lineageShown } from "../../store/lineage";
import { yearsInWords } from "../../time/words";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { useSize } from "../hooks/useSize";
import { LineageAxis } from "./LineageAxis";
import { LineageDrawing } from "./LineageDrawing";
import { BarKey } from "./LineageKey";
import { LineageTools } from "./LineageTools";
import styles from "./LineageView.module.css";
import { NotDrawn } from "./NotDrawn";
import { stopInWords } from "./stopInWords";

/** Time from left to right, a lane for each structure, drawn as its evidence allows, and lines where one became another. */
export function LineageView() {
  const sheet = useRef<HTMLDivElement>(null);
  const width = useSize(sheet)?.width ?? 0;
  return (
    <div className={styles.view}>
      <LineageTools />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Lineage">
        <div ref={sheet}>{width > 0 && <Sheet width={width} />}</div>
      </div>
    </div>
  );
}

function Sheet({ width }: { readonly width: number }) {
  const record = useRecord();
  const { areaId, period, lineageYears, onlyChanged, evenYears, withTransfers, selectedId } = usePick(
    "areaId",
    "period",
    "lineageYears",
    "onlyChanged",
    "evenYears",
    "withTransfers",
    "selectedId",
  );
  const { select } = useActions();
  const [focused, focus] = useState<Stop | null>(null);
  const [pointed, point] = useState<Stop | null>(null);

  const chart = lineageShown({ record, areaId, onlyChanged, evenYears, period, lineageYears }, width);
  const isShown = (id: string | null) => chart.lanes.some((lane) => lane.id === id);
  const lit = useMemo(
    () => litBy(record, chart, selectedId, { withTransfers }),
    [record, chart, selectedId, withTransfers],
  );

  const [firstLane] = chart.lanes;
  if (!firstLane) return <p>{NO_LANES}</p>;
  const startId = isShown(selectedId) && selectedId !== null ? selectedId : firstLane.id;
  const isThere =
    focused &&
    (focused.mark === null ? isShown(focused.laneId) : chart.marks.some(({ key }) => key === focused.mark));
  const stop = isThere ? focused : { laneId: startId, mark: null };
  const explained = pointed ?? (isThere ? focused : null);
  return (
    <>
      {selectedId !== null && !isShown(selectedId) && <NotDrawn id={selectedId} />}
      <p className={styles.explained} aria-hidden="true">
        {explained ? stopInWords(record, chart, explained) : <BarKey />}
      </p>
      <LineageAxis scale={chart.scale} width={width} />
      <LineageDrawing
        chart={chart}
        width={width}
        label={`Lineage, ${yearsInWords(chart.scale.years)}`}
        selectedId={selectedId}
        lit={lit}
        stop={stop}
        wordsOf={(each) => stopInWords(record, chart, each)}
        onStop={focus}
        onPoint={point}
        onSelect={select}
      />
    </>
  );
}
