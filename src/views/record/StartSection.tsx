import { emptyRecord } from "../../record/empty-record";
import { calendarOf, isoOfDay, today } from "../../time/day";
import { useOpenRecord } from "../hooks/useOpenRecord";

export function StartSection() {
  const { openRecord } = useOpenRecord();
  const start = (): void => {
    const { year } = calendarOf(today());
    const record = emptyRecord({
      title: "Your own record",
      years: { first: year - 10, last: year },
      areaName: "Your area",
    });
    openRecord(
      { record, faults: [], madeUp: [], withheld: 0 },
      { kind: "empty", at: isoOfDay(today()) },
      "record=open",
    );
  };
  return (
    <button type="button" className="button" onClick={start}>
      Start empty
    </button>
  );
}
