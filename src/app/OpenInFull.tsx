import { pageAddressOf } from "../embed/frame-address";
import { addressOf } from "../store/address";
import { useExplorer } from "../views/hooks/useExplorer";
import styles from "./OpenInFull.module.css";

/** From a small frame to the whole explorer, at the same place. */
export function OpenInFull() {
  const address = useExplorer(addressOf);
  return (
    <a className={styles.link} href={pageAddressOf(location.href, address)} target="_blank" rel="noopener">
      Open in full
      <span className="visually-hidden"> (in a new tab)</span>
    </a>
  );
}
