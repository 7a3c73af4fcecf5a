import { useMemo, useRef } from "react";
import { plotShape } from "../../graph/camera";
import type { Plot } from "../../graph/places";
import { placesOf } from "../../store/derived";
import { useExplorer } from "../useExplorer";
import { Plan } from "./Plan";
import styles from "./StructureView.module.css";
import { useSize } from "./useSize";

export function StructureView() {
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const record = useExplorer((explorer) => explorer.record);
  const areaId = useExplorer((explorer) => explorer.areaId);
  const apart = useExplorer((explorer) => explorer.facets.has("silent"));
  const { columns, councilsLeft } = size ? plotShape(size) : { columns: 0, councilsLeft: false };
  const plot = useMemo<Plot>(
    () => ({ areaId, columns, councilsLeft, apart }),
    [areaId, columns, councilsLeft, apart],
  );
  return (
    <div ref={stage} className={styles.stage}>
      {size && columns > 0 && <Plan key={JSON.stringify(plot)} plot={plot} places={placesOf(record, plot)} />}
    </div>
  );
}
