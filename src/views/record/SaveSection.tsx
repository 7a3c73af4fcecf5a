import { SAVE_FORMATS } from "../../io/save/formats";
import { isUnsaved } from "../../store/edit-history";
import { leftOutInWords } from "../../words/faults";
import { useExplorer } from "../hooks/useExplorer";
import { useOpenRecord } from "../hooks/useOpenRecord";
import { Told } from "../Told";
import { SaveAs } from "./SaveAs";
import styles from "./SaveSection.module.css";
import { goToSection } from "./Section";
import { useSaving } from "./useSaving";

/** The record as a file, in any of the formats that are written; what each cannot hold is told before. */
export function SaveSection() {
  const [saving, save] = useSaving();
  const unsaved = useExplorer(isUnsaved);
  return (
    <>
      <p>
        {unsaved
          ? "This record lives in this page only, until you save it in a form that holds all of it."
          : "Each form says what of the record it cannot hold."}
      </p>
      <LeftOut />
      <Told>{saving?.sentence ?? ""}</Told>
      <ul className={styles.formats}>
        {SAVE_FORMATS.map((format, index) => (
          <SaveAs
            key={format.id}
            format={format}
            isFirst={index === 0}
            saving={saving?.format === format ? saving : null}
            onSave={() => void save(format)}
          />
        ))}
      </ul>
    </>
  );
}

/** What the files hold beside the record: a form that holds the whole record does not hold it. */
function LeftOut() {
  const { report } = useOpenRecord();
  const told = leftOutInWords(report.faults);
  if (told === null) return null;
  return (
    <p className={styles.leftOut}>
      <strong>{told}</strong>, and in no form below unless you have added it since.{" "}
      <button type="button" className="link" onClick={() => goToSection("Faults")}>
        Go to the faults
      </button>
    </p>
  );
}
