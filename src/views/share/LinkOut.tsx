import { useId } from "react";
import { pageAddressOf } from "../../embed/frame-address";
import { addressOf } from "../../store/address";
import { CopyButton } from "../CopyButton";
import { useExplorer } from "../hooks/useExplorer";
import styles from "./ShareDialog.module.css";

/** The address of what is shown: view, period, area, selection, filters, comparison. */
export function LinkOut() {
  const address = useExplorer(addressOf);
  const id = useId();
  const link = pageAddressOf(location.href, address);
  return (
    <section className={styles.section}>
      <h3>
        <label htmlFor={id}>Link to this view</label>
      </h3>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.link}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <CopyButton textOf={() => link}>Copy link</CopyButton>
      </div>
    </section>
  );
}
