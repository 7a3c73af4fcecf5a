import { PRESENCE_NAMES } from "../../lineage/life-words";
import { thingIn } from "../../record/slice";
import { sliceOf } from "../../store/derived";
import { useExplorer } from "../useExplorer";
import styles from "./Panel.module.css";

/** How a thing stands in the period, where it is not simply on record. */
export function PresenceNote({ id }: { readonly id: string }) {
  const record = useExplorer((explorer) => explorer.record);
  const period = useExplorer((explorer) => explorer.period);
  const { presence, side } = thingIn(sliceOf(record, period), id);
  if (presence === "on-record") return null;
  const words =
    side === "before"
      ? "no report yet"
      : side === "after"
        ? "no later report"
        : PRESENCE_NAMES[presence].toLowerCase();
  return <span className={styles.quiet}>({words})</span>;
}
