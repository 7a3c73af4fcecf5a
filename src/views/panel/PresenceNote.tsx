import { entityIn } from "../../record/slice";
import { sliceOf } from "../../store/slices";
import { itemStandingInWords } from "../../words/standing";
import { usePick, useRecord } from "../hooks/useExplorer";
import styles from "./Panel.module.css";

/** How an entity stands in the period, where it is not simply on record. */
export function PresenceNote({ id }: { readonly id: string }) {
  const record = useRecord();
  const { period } = usePick("period");
  const slice = sliceOf(record, period);
  if (entityIn(slice, id).presence === "on-record") return null;
  return <span className={styles.quiet}>({itemStandingInWords(record, slice, id)})</span>;
}
