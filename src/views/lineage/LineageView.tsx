import { useMemo, useRef, useState } from "react";
import { litBy } from "../../graph/lanes/lighting";
import type { Stop } from "../../graph/lanes/walk";
import { NO_LANES } from "../../graph/picture/lineage-ground";
import { isLarge } from "../../store/found";
import { lanesShown, lineageShown } from "../../store/lineage";
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
  const record = useRecord();
  const width = useSize(sheet, { isLong: isLarge(record) })?.width ?? 0;
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

/** The lanes first: of a large record the page has its turn before the chart of them is made. */
function Sheet({ width }: { readonly width: number }) {
  const record = useRecord();
  const shown = usePick("areaId", "period", "lineageYears", "onlyChanged", "evenYears");
  const { lanes } = lanesShown({ record, ...shown });
  return lanes.length > 0 ? <Chart width={width} /> : <p>{NO_LANES}</p>;
}

function Chart({ width }: { readonly width: number }) {
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
  const startId = isShown(selectedId) && selectedId !== null ? selectedId : (firstLane?.id ?? "");
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
