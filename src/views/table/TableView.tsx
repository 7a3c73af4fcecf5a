import { useMemo } from "react";
import { stepsOf } from "../../store/derived";
import { organizationsOf, sliceOf } from "../../store/slices";
import { periodBefore } from "../../time/period";
import { periodInWords } from "../../time/words";
import { useExplorer } from "../useExplorer";
import { ChangeTable } from "./ChangeTable";
import { structureRows } from "./rows";
import { StructureTable } from "./StructureTable";
import styles from "./TableView.module.css";

/** The same content as the plan, at the same period, as tables. */
export function TableView() {
  const record = useExplorer((explorer) => explorer.record);
  const areaId = useExplorer((explorer) => explorer.areaId);
  const period = useExplorer((explorer) => explorer.period);
  const facets = useExplorer((explorer) => explorer.facets);
  const selectedId = useExplorer((explorer) => explorer.selectedId);
  const rows = useMemo(
    () =>
      structureRows(
        {
          record,
          facets,
          selectedId,
          differences: null,
          slice: sliceOf(record, period),
          before: sliceOf(record, periodBefore(period)),
        },
        organizationsOf(record, areaId),
      ),
    [record, areaId, period, facets, selectedId],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Tables">
      <StructureTable rows={rows} caption={`Structures in ${periodInWords(period)}`} />
      <ChangeTable
        steps={stepsOf(record, { areaId, period })}
        caption={`Changes in ${periodInWords(period)}`}
      />
    </div>
  );
}
