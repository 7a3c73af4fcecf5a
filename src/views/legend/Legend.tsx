import type { KeyboardEvent, ReactNode } from "react";
import { memo, useRef } from "react";
import type { Facet } from "../../graph/plan/facet";
import { KIND_FACETS, PRESENCE_FACETS } from "../../graph/plan/facet";
import { kindsThere } from "../../record/kind";
import type { PartnershipRecord } from "../../record/record";
import { countsAt } from "../../store/period-told";
import { kindsInWords, pluralsOf } from "../../words/kind";
import { useActions, useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { useMediaQuery } from "../hooks/useMediaQuery";
import { PRESENCE_FACET_MEANINGS, PRESENCE_FACET_NAMES } from "../names";
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
  const counts = countsAt(record, { areaId, period, facets });
  if (record.organizations.length === 0) return null;
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
          <Switches label="Kinds" switches={kindSwitches(record)} counts={counts}>
            {record.posts.length + record.persons.length > 0 && (
              <RepresentativesSwitch count={counts.get("person") ?? 0} />
            )}
          </Switches>
          <Switches label="Status" switches={STATUS_SWITCHES} counts={counts} />
          <button type="button" className={`button ${styles.close}`} onClick={close}>
            Close the legend
          </button>
        </div>
      </details>
    </section>
  );
}

interface Switch {
  readonly facet: Facet;
  readonly name: string;
  /** What a reader may ask of it. */
  readonly meaning?: string;
}

/** Of the kinds that the record has, as it calls them. */
const kindSwitches = (record: PartnershipRecord): readonly Switch[] =>
  KIND_FACETS.filter((kind) => kindsThere(record).has(kind)).map((kind) => ({
    facet: kind,
    name: kindsInWords(record, kind),
    meaning: pluralsOf(record, kind).join(", "),
  }));

const STATUS_SWITCHES: readonly Switch[] = PRESENCE_FACETS.map((facet) => ({
  facet,
  name: PRESENCE_FACET_NAMES[facet],
  meaning: PRESENCE_FACET_MEANINGS[facet],
}));

interface SwitchesProps {
  readonly label: string;
  readonly switches: readonly Switch[];
  readonly counts: ReadonlyMap<Facet | "person", number>;
  readonly children?: ReactNode;
}

function Switches({ label, switches, counts, children }: SwitchesProps) {
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {switches.map((each) => (
        <FacetSwitch key={each.facet} {...each} count={counts.get(each.facet) ?? 0} />
      ))}
      {children}
    </div>
  );
}

/** Most counts stay as they are from year to year. */
const FacetSwitch = memo(function FacetSwitch({
  facet,
  name,
  meaning,
  count,
}: Switch & { readonly count: number }) {
  const isOn = useExplorer(({ facets }) => facets.has(facet));
  const { toggle } = useActions();
  return (
    <button
      type="button"
      className={styles.switch}
      aria-pressed={isOn}
      aria-description={meaning || undefined}
      onClick={() => toggle(facet)}
    >
      <Swatch facet={facet} />
      {name} <span className={styles.count}>{count}</span>
    </button>
  );
});
