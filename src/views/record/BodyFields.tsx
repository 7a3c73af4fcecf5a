import { isKnown } from "../../record/edit/change-draft";
import { BodyField } from "./BodyField";
import { DateInput } from "./DateInput";
import styles from "./Edit.module.css";
import type { FieldsProps } from "./factForm";
import { KindAndTheme } from "./KindAndTheme";

/** Of a body that the record knows, the paragraph is one source more; of a new one, what it is. */
export function BodyFields({ typed, onType }: FieldsProps) {
  const [body] = typed.body;
  if (body && isKnown(body)) {
    return <p className={styles.hint}>It is in the record: this paragraph will be one source more for it.</p>;
  }
  return (
    <>
      <KindAndTheme classification={typed.classification} theme={typed.theme} onType={onType} />
      <BodyField label="Part of" chosen={typed.partOf} most={1} onChoose={(partOf) => onType({ partOf })} />
      <DateInput label="Since when, if it is told" text={typed.since} onType={(since) => onType({ since })} />
    </>
  );
}
