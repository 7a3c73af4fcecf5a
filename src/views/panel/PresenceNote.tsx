import { spellsById } from "../../record/lives";
import type { Spell } from "../../record/presence";
import { thingIn } from "../../record/slice";
import { sliceOf } from "../../store/slices";
import { calendarOf, dayBefore } from "../../time/day";
import { useExplorer } from "../useExplorer";
import styles from "./Panel.module.css";

/** How a thing stands in the period, where it is not simply on record. */
export function PresenceNote({ id }: { readonly id: string }) {
  const record = useExplorer((explorer) => explorer.record);
  const period = useExplorer((explorer) => explorer.period);
  const { presence, side } = thingIn(sliceOf(record, period), id);
  const onRecord = (spellsById(record).get(id) ?? []).find((spell) => spell.presence === "on-record");
  if (presence === "on-record") return null;
  return <span className={styles.quiet}>({inWords(presence, side, onRecord)})</span>;
}

function inWords(presence: Spell["presence"], side: Spell["side"], onRecord: Spell | undefined): string {
  switch (presence) {
    case "possible":
      return "perhaps";
    case "proposed":
      return "planned or proposed";
    case "absent":
      return "not at this time";
    default:
      if (!onRecord) return "told only of the past";
      return side === "before"
        ? `first reported ${calendarOf(onRecord.from).year}`
        : `last reported ${calendarOf(dayBefore(onRecord.until)).year}`;
  }
}
