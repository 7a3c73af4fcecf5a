import { useId } from "react";
import type { Mend } from "../../../record/mend";
import { keyOfMend } from "../../../record/mend";
import { mendInWords } from "../../../words/mend";
import styles from "../RecordPage.module.css";

interface Props {
  readonly mends: readonly Mend[];
  readonly onTakeBack: (mends: readonly Mend[]) => void;
}

/** All that was mended here, and not in the files. */
export function MendedCells({ mends, onTakeBack }: Props) {
  const id = useId();
  if (mends.length === 0) return null;
  return (
    <div className={styles.stack}>
      <p id={id}>
        <strong>{mends.length === 1 ? "Mended here" : `${mends.length} cells mended here`}</strong>, and in
        all that is saved from here. The file on your computer stays as it is.
      </p>
      <ul aria-labelledby={id} className={styles.mends}>
        {mends.map((mend) => (
          <li key={keyOfMend(mend)}>
            {mendInWords(mend)}{" "}
            <button type="button" className="link" onClick={() => onTakeBack([mend])}>
              Undo<span className="visually-hidden"> ({mendInWords(mend)})</span>
            </button>
          </li>
        ))}
      </ul>
      {mends.length > 1 && (
        <button type="button" className="button" onClick={() => onTakeBack(mends)}>
          Undo all of them
        </button>
      )}
    </div>
  );
}
