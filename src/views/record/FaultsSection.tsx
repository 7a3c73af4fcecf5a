import { faultsInWords } from "../../words/opening-report";
import { FaultGroups } from "../FaultGroups";
import { useOpenRecord } from "../hooks/useOpenRecord";

export function FaultsSection() {
  const { report } = useOpenRecord();
  const told = faultsInWords(report.faults);
  if (told === null) return <p>No fault was found in the record that is shown.</p>;
  return (
    <>
      <p>{told}. Everything else is shown.</p>
      <FaultGroups faults={report.faults} />
    </>
  );
}
