import type { ItemFault } from "../../record/fault";
import { editFaultsInWords } from "../../words/edit-fault";
import styles from "./Edit.module.css";

/** What is still to be said, and what contradicts the record: beside the form, and in nobody's way. */
export function FaultsBeside({ faults }: { readonly faults: readonly ItemFault[] }) {
  const { needed, doubtful } = editFaultsInWords(faults);
  return (
    <>
      {needed.length > 0 && <Told title="Still to be said" lines={needed} />}
      {doubtful.length > 0 && <Told title="Does not fit with the rest of the record" lines={doubtful} />}
    </>
  );
}

const Told = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <>
    <h4>{title}</h4>
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
);
