import type { ReactNode } from "react";
import styles from "./Panel.module.css";

interface Props {
  readonly title: string;
  readonly items: readonly ReactNode[];
  /** Where that is not the number of items alone. */
  readonly counted?: string;
}

/** A list under a heading with its count; nothing where there is nothing. */
export function Section({ title, items, counted = String(items.length) }: Props) {
  if (items.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>
        {title} {counted !== "1" && <span>{counted}</span>}
      </h3>
      <ul className={styles.list}>
        {/* The order of the record: an item has no identity of its own here. */}
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is a constant of the record and the period
          <li key={index}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
