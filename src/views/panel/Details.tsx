import type { Detail } from "../../record/shape";
import { Citations } from "../text/Citations";
import styles from "./Panel.module.css";

/** What a register says and the record has no field for, under the register's own words. */
export function Details({ details }: { readonly details: readonly Detail[] }) {
  if (details.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>Also on record</h3>
      <dl className={styles.details}>
        {details.map(({ label, value, sources }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two registers may say the same of one thing
          <div key={index}>
            <dt>{label}</dt>
            <dd>
              {value}
              {sources && (
                <span className={styles.aside}>
                  <Citations sources={sources} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
