import { use } from "react";
import { entityIn } from "../../record/slice";
import { sliceOf } from "../../store/slices";
import { itemStandingInWords } from "../../words/standing";
import { PRESENCE_TERMS } from "../../words/terms";
import { usePick, useRecord } from "../hooks/useExplorer";
import { Term } from "../text/Term";
import { FirstOfItsPresence } from "./first-of-presence";
import styles from "./Panel.module.css";

/** How an entity stands in the period, where it is not simply on record. */
export function PresenceNote({ id }: { readonly id: string }) {
  const record = useRecord();
  const { period } = usePick("period");
  const slice = sliceOf(record, period);
  const isFirst = use(FirstOfItsPresence).has(id);
  const { presence } = entityIn(slice, id);
  if (presence === "on-record") return null;
  return (
    <span className={styles.quiet}>
      (
      <Term term={PRESENCE_TERMS[presence]} stop={isFirst}>
        {itemStandingInWords(record, slice, id)}
      </Term>
      )
    </span>
  );
}
