import styles from "./KeptNotice.module.css";
import { keptInWords } from "./keptInWords";

/** Whoever quotes the record must know that it may have changed since. */
export function KeptNotice({ since }: { readonly since: string }) {
  return (
    <p role="status" className={styles.notice}>
      {keptInWords(since)}
    </p>
  );
}
