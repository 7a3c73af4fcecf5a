import type { ReactNode } from "react";
import styles from "./Panel.module.css";

/** A list under a heading with its count; nothing where there is nothing. */
export function Section({ title, items }: { readonly title: string; readonly items: readonly ReactNode[] }) {
  if (items.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>
        {title} {items.length > 1 && <span>{items.length}</span>}
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
