import { useRef } from "react";
import { COLUMN_BELOW, columnWidth } from "../../graph/layout/plan-room";
import { layoutOn, naturalHeight, placesOf } from "../../store/derived";
import { useEmbedding } from "../hooks/useEmbedding";
import { useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { usePlanLists, usePlanRoom } from "../hooks/usePlanRoom";
import { lazyPart } from "../later/lazyPart";
import type { ColumnProps } from "./Column";
import { ComparisonKey } from "./ComparisonKey";
import { EmptyRecord } from "./EmptyRecord";
import { Plan } from "./Plan";
import styles from "./PlanView.module.css";
import type { SideBySideProps } from "./SideBySide";

// On a wide screen nobody needs it; on a narrow one it is fetched while the record is.
const Column = lazyPart<ColumnProps>({
  name: "Structure",
  load: async () => (await import("./Column")).Column,
});

/** @param width of the window, in CSS pixels */
export function fetchPlanAhead(width: number): void {
  if (width < COLUMN_BELOW) Column.fetchAhead();
}

// The first graph does not wait for the plans of other years.
const SideBySide = lazyPart<SideBySideProps>({
  name: "Side by side",
  load: async () => (await import("./SideBySide")).SideBySide,
});

/** A plan, or a column on a narrow screen; of a record without a body, what a record is. */
export function PlanView() {
  const { organizations, persons } = useRecord();
  return organizations.length === 0 ? <EmptyRecord people={persons.length} /> : <PlanOfRecord />;
}

function PlanOfRecord() {
  const view = useRef<HTMLDivElement>(null);
  const { embedded } = useEmbedding();
  const size = usePlanRoom(view);
  const record = useRecord();
  const { areaId } = usePick("areaId");
  const revision = useExplorer((explorer) => explorer.revision);
  const beside = useExplorer((explorer) => explorer.sideBySideYears.length > 0);
  const lists = usePlanLists();
  const isThere = size !== null && size.width > 0;
  const layout = isThere ? layoutOn(record, { areaId, lists, size }) : null;
  const natural = embedded && isThere ? naturalHeight(record, { areaId, lists, width: size.width }) : null;
  const isNarrow = isThere && size.width < COLUMN_BELOW;
  const column = isNarrow ? columnWidth(size) : null;
  return (
    <div ref={view} className={styles.view}>
      {!beside && <ComparisonKey />}
      <div
        className={styles.stage}
        data-beside={beside || undefined}
        data-natural-height={natural ?? undefined}
      >
        {column !== null && !beside && <Column width={column} lists={lists} />}
        {layout && size && !isNarrow && !beside && (
          <Plan
            key={`${revision} ${JSON.stringify(layout)}`}
            layout={layout}
            places={placesOf(record, layout)}
            width={size.width}
          />
        )}
        {layout && beside && <SideBySide layout={layout} places={placesOf(record, layout)} />}
      </div>
    </div>
  );
}
