import type { KeyboardEvent, ReactNode } from "react";
import { useRef } from "react";
import type { Facet } from "../../graph/plan/facet";
import { KIND_FACETS, PRESENCE_FACETS } from "../../graph/plan/facet";
import { facetCounts } from "../../store/counts";
import { idsOnPlanOf } from "../../store/derived";
import { sliceOf } from "../../store/slices";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { useMediaQuery } from "../hooks/useMediaQuery";
import { FACET_MEANINGS, FACET_NAMES } from "../names";
import styles from "./Legend.module.css";
import { RepresentativesSwitch } from "./RepresentativesSwitch";
import { Swatch } from "./Swatch";

/** Says what shapes and lines mean, how many there are, and switches them on and off. */
export function Legend() {
  const record = useRecord();
  const { areaId, period, facets } = usePick("areaId", "period", "facets");
  const wide = useMediaQuery("(min-width: 1430px)");
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (!details.current) return;
    details.current.open = false;
    details.current.querySelector("summary")?.focus();
  };
  const closeByEscape = ({ key }: KeyboardEvent): void => {
    if (key === "Escape" && !wide) close();
  };
  const counts = facetCounts(record, sliceOf(record, period), idsOnPlanOf(record, areaId), facets);
  return (
    <section aria-label="Legend and filters" className={styles.place}>
      <details
        key={String(wide)}
        ref={details}
        className={styles.legend}
        open={wide}
        onKeyDown={closeByEscape}
      >
        <summary className={styles.summary}>
          Legend<span className={styles.more}> and filters</span>
        </summary>
        <div className={styles.content}>
          <Switches label="Kinds" facets={KIND_FACETS} counts={counts}>
            <RepresentativesSwitch count={counts.get("person") ?? 0} />
          </Switches>
          <Switches label="Status" facets={PRESENCE_FACETS} counts={counts} />
          <button type="button" className={`button ${styles.close}`} onClick={close}>
            Close the legend
          </button>
        </div>
      </details>
    </section>
  );
}

interface SwitchesProps {
  readonly label: string;
  readonly facets: readonly Facet[];
  readonly counts: ReadonlyMap<Facet | "person", number>;
  readonly children?: ReactNode;
}

function Switches({ label, facets, counts, children }: SwitchesProps) {
  const { facets: shown } = usePick("facets");
  const { toggle } = useActions();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {facets.map((facet) => (
        <button
          key={facet}
          type="button"
          className={styles.switch}
          aria-pressed={shown.has(facet)}
          title={FACET_MEANINGS[facet]}
          onClick={() => toggle(facet)}
        >
          <Swatch facet={facet} />
          {FACET_NAMES[facet]} <span className={styles.count}>{counts.get(facet) ?? 0}</span>
        </button>
      ))}
      {children}
    </div>
  );
}
