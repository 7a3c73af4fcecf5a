import { useRef } from "react";
import { comparedPeriods } from "../../store/compared";
import { placesOf, plotOn } from "../../store/derived";
import { useExplorer } from "../useExplorer";
import { ComparisonKey } from "./ComparisonKey";
import { Plan } from "./Plan";
import styles from "./StructureView.module.css";
import { useSize } from "./useSize";

export function StructureView() {
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const record = useExplorer((explorer) => explorer.record);
  const areaId = useExplorer((explorer) => explorer.areaId);
  // Two periods at once, or what is silent too: then no two things may share a place.
  const apart = useExplorer(
    (explorer) => explorer.facets.has("silent") || comparedPeriods(explorer) !== null,
  );
  const plot = size && size.width > 0 ? plotOn(record, { areaId, apart, size }) : null;
  return (
    <div className={styles.view}>
      <ComparisonKey />
      <div ref={stage} className={styles.stage}>
        {plot && <Plan key={JSON.stringify(plot)} plot={plot} places={placesOf(record, plot)} />}
      </div>
    </div>
  );
}
