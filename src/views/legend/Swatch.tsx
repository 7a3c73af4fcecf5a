import type { Facet } from "../../graph/plan/facet";
import styles from "./Swatch.module.css";

/** The shape of a kind, or the line of a presence, as the plan draws it. */
export function Swatch({ facet }: { readonly facet: Facet }) {
  return (
    <svg className={styles.swatch} viewBox="0 0 24 14" width="20" height="12" aria-hidden="true">
      {SHAPES[facet]}
    </svg>
  );
}

const line = (dashes: string, className: string | undefined) => (
  <rect x="1.5" y="2" width="21" height="10" rx="3" className={className} strokeDasharray={dashes} />
);

const SHAPES: Readonly<Record<Facet, React.ReactNode>> = {
  partnership: (
    <>
      <rect x="1" y="1" width="22" height="12" rx="3" className={styles.strong} />
      <rect x="1" y="1" width="4" height="12" className={styles.bar} />
    </>
  ),
  "sub-group": <rect x="3" y="2.500" width="18" height="9" rx="1.500" className={styles.chip} />,
  council: <path d="M4 1h16l3 3v6l-3 3H4l-3-3V4z" className={styles.council} />,
  organisation: <rect x="1.500" y="2" width="21" height="10" className={styles.quiet} />,
  person: <rect x="1.500" y="2" width="21" height="10" rx="5" className={styles.strong} />,
  "on-record": line("", styles.strong),
  possible: line("7 2 1.500 2", styles.strong),
  proposed: line("4 2.500", styles.strong),
  "no-longer-reported": line("1.500 2", styles.quiet),
  silent: line("1.500 4", styles.quiet),
};
