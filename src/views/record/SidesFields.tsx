import { distinctName } from "../../words/distinct-name";
import { useRecord } from "../hooks/useExplorer";
import { BodyField } from "./BodyField";
import type { ChangeForm } from "./changeForm";
import { askedWhetherThere, SIDES } from "./changeForm";
import styles from "./Edit.module.css";
import { TextInput } from "./TextInput";

interface Props {
  readonly form: ChangeForm;
  readonly onType: (typed: Partial<ChangeForm>) => void;
}

/** To whom it happened and what came of it, as the type of the change asks. */
export function SidesFields({ form, onType }: Props) {
  const record = useRecord();
  const { from, into } = SIDES[form.type];
  const toggle = (id: string, isThere: boolean): void =>
    onType({ begun: isThere ? form.begun.filter((each) => each !== id) : [...form.begun, id] });
  return (
    <>
      {from !== null && (
        <BodyField label={from} chosen={form.from} onChoose={(bodies) => onType({ from: bodies })} />
      )}
      {form.type === "renamed" && (
        <TextInput label="Its new name" text={form.newName} onType={(newName) => onType({ newName })} />
      )}
      {form.type === "transferred" && (
        <TextInput
          label="What passed"
          text={form.what}
          hint="Such as public health, or reserves."
          onType={(what) => onType({ what })}
        />
      )}
      {into !== null && (
        <BodyField label={into} chosen={form.into} onChoose={(bodies) => onType({ into: bodies })} />
      )}
      {askedWhetherThere(form).map((id) => (
        <label key={id} className={styles.check}>
          <input
            type="checkbox"
            checked={!form.begun.includes(id)}
            onChange={({ target }) => toggle(id, target.checked)}
          />
          {distinctName(record, id)} was there already before
        </label>
      ))}
    </>
  );
}
