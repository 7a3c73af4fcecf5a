import { useId, useMemo, useState } from "react";
import { givesUp } from "../../record/check/check";
import { faultsOfEdit } from "../../record/edit/edit-faults";
import { natureExpected } from "../../record/edit/new-bodies";
import { recordChange } from "../../record/edit/record-change";
import { organizationsById } from "../../record/links";
import { CERTAINTIES, EVENT_TYPES } from "../../record/vocabulary";
import { editDone, nextEdit } from "../../words/edit";
import { CERTAINTY_TERMS, EVENT_TERMS } from "../../words/terms";
import { useActions, usePick } from "../hooks/useExplorer";
import { areaForNew } from "./bodiesThere";
import { ChangePreview } from "./ChangePreview";
import type { ChangeForm } from "./changeForm";
import { draftOf, emptyForm, formWithin, newBodiesIn, withNature } from "./changeForm";
import { DateInput } from "./DateInput";
import styles from "./Edit.module.css";
import { NewBodyFields } from "./NewBodyFields";
import { concernedBy, newDocumentIn } from "./recorded";
import { SelectInput } from "./SelectInput";
import { SidesFields } from "./SidesFields";
import { SourceFields } from "./SourceFields";
import type { SourceTyped } from "./sourceForm";
import { noSource } from "./sourceForm";
import { useEdit } from "./useEdit";
import { useFoundAhead } from "./useFoundAhead";
import { useSettled } from "./useSettled";

const TYPES = EVENT_TYPES.map((type) => [type, EVENT_TERMS[type].label] as const);
const CERTAIN = CERTAINTIES.map((each) => [each, CERTAINTY_TERMS[each].label] as const);

/** What was recorded last, and a body that it names. */
interface Done {
  readonly told: string;
  readonly id: string | undefined;
}

interface Props {
  /** Of the paragraph that is being read; the form asks for it where there is none. */
  readonly source?: SourceTyped;
  /** What is typed, and how it is typed on, where it outlasts the form. */
  readonly typing?: readonly [ChangeForm, (typed: ChangeForm) => void];
  readonly onDone?: () => void;
}

/** What happened, to whom, when, how sure, and where it is written; as the explorer will tell it, while it is typed. */
export function RecordChange({ source, typing, onDone }: Props) {
  const { record, areaId } = usePick("record", "areaId");
  const make = useEdit();
  const own = useState(() => emptyForm(source ?? noSource(record)));
  const [typed, setForm] = typing ?? own;
  const form = useMemo(() => formWithin(record, typed), [record, typed]);
  const [done, tellDone] = useState<Done | null>(null);
  const { goToEntity } = useActions();
  const type = (more: Partial<ChangeForm>): void => setForm({ ...form, ...more });
  const edit = useMemo(
    () => recordChange(record, draftOf(record, areaForNew(record, areaId), form)),
    [record, areaId, form],
  );
  useFoundAhead(edit);
  const seen = useSettled(useMemo(() => ({ record, edit }), [record, edit]));
  const faults = useMemo(() => faultsOfEdit(seen.record, seen.edit), [seen]);
  const doneId = useId();
  const submit = (): void => {
    if (make(edit).some(givesUp)) return;
    tellDone({ told: `${editDone(nextEdit(record, edit))}.`, id: concernedBy(edit) });
    setForm(emptyForm({ ...form, documentId: newDocumentIn(edit) ?? form.documentId, locator: "" }));
    onDone?.();
  };
  return (
    <form
      className={styles.form}
      aria-label="Record a change"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <SelectInput
        label="What happened"
        about={EVENT_TERMS[form.type].meaning}
        value={form.type}
        options={TYPES}
        onChoose={(each) => type({ type: each })}
      />
      <SidesFields form={form} onType={type} />
      <DateInput label="When" text={form.when} onType={(when) => type({ when })} />
      <SelectInput
        label="How sure"
        about={CERTAINTY_TERMS[form.certainty].meaning}
        value={form.certainty}
        options={CERTAIN}
        onChoose={(certainty) => type({ certainty })}
      />
      {!source && <SourceFields typed={form} onType={type} />}
      {newBodiesIn(form).map((body) => (
        <NewBodyFields
          key={body.name}
          name={body.name}
          is={body.is ?? natureExpected(record, form)}
          onType={(is) => type(withNature(form, body, is))}
        />
      ))}
      <ChangePreview {...seen} faults={faults} />
      <div className={styles.ways}>
        <button
          type="submit"
          className="button"
          aria-disabled={faults.some(givesUp) || undefined}
          aria-describedby={doneId}
        >
          Record this change
        </button>
        <p id={doneId} role="status" className={styles.quiet}>
          {done?.told}
        </p>
        {done?.id !== undefined && organizationsById(record).has(done.id) && (
          <button type="button" className="button" onClick={() => goToEntity(done.id ?? "")}>
            Show it
          </button>
        )}
      </div>
    </form>
  );
}
