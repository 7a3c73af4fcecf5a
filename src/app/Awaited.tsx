import { usePick } from "../views/hooks/useExplorer";
import { A_MOMENT, LONG, useWaited } from "../views/later/useWaited";
import styles from "./Awaited.module.css";

/** That what was asked for lies beyond the area at hand and is on its way. The element is there before its text, that it is told. */
export function Awaited() {
  const { awaited } = usePick("awaited");
  return (
    <div role="status" className={styles.place}>
      {awaited && <News />}
    </div>
  );
}

function News() {
  const moment = useWaited(A_MOMENT);
  const long = useWaited(LONG);
  return moment && <p className={styles.news}>Loading…{long && " This takes longer than usual."}</p>;
}
