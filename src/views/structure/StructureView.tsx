import { useRef } from "react";
import { comparedPeriods } from "../../store/compared";
import { naturalHeight, placesOf, plotOn } from "../../store/derived";
import { useEmbedding } from "../useEmbedding";
import { useExplorer } from "../useExplorer";
import { ComparisonKey } from "./ComparisonKey";
import { Plan } from "./Plan";
import { SideBySide } from "./SideBySide";
import styles from "./StructureView.module.css";
import { useSize } from "./useSize";

/** Small plans are laid out as for a large screen, and drawn smaller: their shape is the same on every screen. */
const SMALL_PLAN = { width: 1000, height: 700 } as const;

export function StructureView() {
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const record = useExplorer((explorer) => explorer.record);
  const areaId = useExplorer((explorer) => explorer.areaId);
  const beside = useExplorer((explorer) => explorer.beside.length > 0);
  const compares = useExplorer((explorer) => comparedPeriods(explorer) !== null);
  const showsSilent = useExplorer((explorer) => explorer.facets.has("silent"));
  // Several periods at once, or what is silent too: then no two things may share a place.
  const apart = showsSilent || compares || beside;
  const plot =
    size && size.width > 0 ? plotOn(record, { areaId, apart, size: beside ? SMALL_PLAN : size }) : null;
  const { embedded } = useEmbedding();
  const natural =
    embedded && size && size.width > 0 ? naturalHeight(record, { areaId, apart, width: size.width }) : null;
  return (
    <div className={styles.view}>
      {!beside && <ComparisonKey />}
      <p className={styles.paper}>To print the plan, save it as a picture: press Share.</p>
      <div
        ref={stage}
        className={styles.stage}
        data-beside={beside || undefined}
        data-natural-height={natural ?? undefined}
      >
        {plot && !beside && <Plan key={JSON.stringify(plot)} plot={plot} places={placesOf(record, plot)} />}
        {plot && beside && <SideBySide plot={plot} places={placesOf(record, plot)} />}
      </div>
    </div>
  );
}
