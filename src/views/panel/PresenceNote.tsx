import { itemStandingInWords } from "../../lineage/standing-words";
import { thingIn } from "../../record/slice";
import { sliceOf } from "../../store/slices";
import { useExplorer } from "../useExplorer";
import styles from "./Panel.module.css";

/** How a thing stands in the period, where it is not simply on record. */
export function PresenceNote({ id }: { readonly id: string }) {
  const record = useExplorer((explorer) => explorer.record);
  const period = useExplorer((explorer) => explorer.period);
  const slice = sliceOf(record, period);
  if (thingIn(slice, id).presence === "on-record") return null;
  return <span className={styles.quiet}>({itemStandingInWords(record, slice, id)})</span>;
}
