import { isKnown } from "../../record/edit/change-draft";
import { CLASSIFICATIONS } from "../../record/vocabulary";
import { classificationInWords } from "../../words/field";
import { themeInWords } from "../../words/headings";
import { useRecord } from "../hooks/useExplorer";
import { BodyField } from "./BodyField";
import { DateInput } from "./DateInput";
import styles from "./Edit.module.css";
import type { FieldsProps } from "./factForm";
import { SelectInput } from "./SelectInput";

/** Of a body that the record knows, the paragraph is one source more; of a new one, what it is. */
export function BodyFields({ typed, onType }: FieldsProps) {
  const record = useRecord();
  const [body] = typed.body;
  if (body && isKnown(body)) {
    return <p className={styles.hint}>It is in the record: this paragraph will be one source more for it.</p>;
  }
  return (
    <>
      <SelectInput
        label="What it is"
        value={typed.classification}
        options={[...record.classes.map(({ id }) => id), ...CLASSIFICATIONS].map(
          (id) => [id, classificationInWords(record, id)] as const,
        )}
        onChoose={(classification) => onType({ classification })}
      />
      <SelectInput
        label="Theme"
        value={typed.theme}
        options={[["", "–"], ...record.themes.map(({ id }) => [id, themeInWords(record, id)] as const)]}
        onChoose={(theme) => onType({ theme })}
      />
      <BodyField label="Part of" chosen={typed.partOf} most={1} onChoose={(partOf) => onType({ partOf })} />
      <DateInput label="Since when, if it is told" text={typed.since} onType={(since) => onType({ since })} />
    </>
  );
}
