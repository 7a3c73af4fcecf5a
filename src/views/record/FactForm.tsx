import { useId, useState } from "react";
import { givesUp } from "../../record/check/check";
import { addFact } from "../../record/edit/add-fact";
import { faultsOfEdit } from "../../record/edit/edit-faults";
import { SAYS } from "../../record/vocabulary";
import { SAYS_WORDS } from "../../words/says";
import { capital } from "../../words/sentence";
import { usePick } from "../hooks/useExplorer";
import { BodyField } from "./BodyField";
import { BodyFields } from "./BodyFields";
import { areaForNew } from "./bodiesThere";
import styles from "./Edit.module.css";
import { FaultsBeside } from "./FaultsBeside";
import type { FactKind, FactTyped, FieldsProps } from "./factForm";
import { factOf, factWithin, NO_FACT } from "./factForm";
import { MemberFields } from "./MemberFields";
import { SeatFields } from "./SeatFields";
import { SelectInput } from "./SelectInput";
import { useEdit } from "./useEdit";

const SAID = SAYS.map((says) => [says, capital(SAYS_WORDS[says])] as const);
const WHAT: Readonly<Record<FactKind, string>> = {
  body: "Which body",
  seat: "On which body",
  member: "In which body",
};

interface Props {
  readonly kind: FactKind;
  readonly documentId: string;
  readonly locator: string;
  readonly onDone: () => void;
}

/** A body, a seat or a member that a paragraph tells of. */
export function FactForm({ kind, documentId, locator, onDone }: Props) {
  const { record, areaId } = usePick("record", "areaId");
  const make = useEdit();
  const [form, setTyped] = useState(NO_FACT);
  const typed = factWithin(record, form);
  const noteId = useId();
  const type = (more: Partial<FactTyped>): void => setTyped({ ...typed, ...more });
  const fact = factOf(kind, typed);
  const source = { document_id: documentId, locator, says: typed.says };
  const edit = fact && addFact(record, fact, source, areaForNew(record, areaId));
  const Fields = FIELDS[kind];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (edit && !make(edit).some(givesUp)) onDone();
      }}
    >
      <BodyField label={WHAT[kind]} chosen={typed.body} most={1} onChoose={(body) => type({ body })} />
      <Fields typed={typed} onType={type} />
      <SelectInput
        label="What the paragraph does"
        value={typed.says}
        options={SAID}
        onChoose={(says) => type({ says })}
      />
      <div id={noteId}>{edit && <FaultsBeside faults={faultsOfEdit(record, edit)} />}</div>
      <div className={styles.ways}>
        <button type="submit" className="button" aria-disabled={!edit || undefined} aria-describedby={noteId}>
          Add it to the record
        </button>
      </div>
    </form>
  );
}

const FIELDS: Readonly<Record<FactKind, (props: FieldsProps) => React.ReactNode>> = {
  body: BodyFields,
  seat: SeatFields,
  member: MemberFields,
};
