import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { WrittenDate } from "../../io/written-date";
import { givesUp } from "../../record/check/check";
import type { FieldPlace } from "../../record/edit/correct-field";
import { correctField } from "../../record/edit/correct-field";
import type { EditableField } from "../../record/edit/editable";
import { editableField, textOfField, valueOfText } from "../../record/edit/editable";
import type { Item, PartnershipRecord } from "../../record/record";
import { editFaultsInWords } from "../../words/edit-fault";
import { fieldValueInWords } from "../../words/field";
import { fieldInWords } from "../../words/field-words";
import { useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { FieldControl } from "./FieldControl";
import { textToCorrect } from "./textToCorrect";
import { useEdit } from "./useEdit";
import { useFoundAhead } from "./useFoundAhead";
import { writtenDate } from "./writtenDate";

/** A value that becomes a control when it is pressed, and a value again when it is corrected or left. */
export function EditableCell({ place }: { readonly place: FieldPlace }) {
  const record = useRecord();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!open && back.current) button.current?.focus();
    back.current = open;
  }, [open]);
  const item = itemAt(record, place);
  const field = editableField(place.collection, place.field);
  if (!item || !field) return null;
  const words = fieldValueInWords(record, place.collection, item, place.field);
  if (open) return <Open place={place} item={item} field={field} onClose={() => setOpen(false)} />;
  return (
    <button
      ref={button}
      type="button"
      className={styles.cell}
      aria-label={`${words === "" ? "Nothing" : words}: correct ${fieldInWords(place.field)}`}
      onClick={() => setOpen(true)}
    >
      {words === "" ? "–" : words}
    </button>
  );
}

interface OpenProps {
  readonly place: FieldPlace;
  readonly item: Item;
  readonly field: EditableField;
  readonly onClose: () => void;
}

function Open({ place, item, field, onClose }: OpenProps) {
  const record = useRecord();
  const make = useEdit();
  const noteId = useId();
  const [before] = useState(() => textToCorrect(field, textOfField(place.collection, item, place.field)));
  const [text, setText] = useState(before);
  const [slip, setSlip] = useState("");
  const date = dateIn(field, text);
  const note = slip === "" && date ? readBack(date) : slip;
  const typed = useMemo(
    () => (text === before ? null : correctField(record, place, valueMeant(field, text))),
    [record, place, field, text, before],
  );
  useFoundAhead(typed && "edit" in typed ? typed.edit : null);
  const done = (chosen = text): void => {
    if (chosen === before) {
      onClose();
      return;
    }
    const correction =
      typed && chosen === text ? typed : correctField(record, place, valueMeant(field, chosen));
    if ("slip" in correction) {
      setSlip(`Expected ${correction.slip.expected}.`);
      return;
    }
    const faults = make(correction.edit);
    const { needed } = editFaultsInWords(faults);
    if (faults.some(givesUp)) setSlip(`${needed.join(". ")}.`);
    else onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaves the field by Escape, wherever in it the focus is
    <div className={styles.field} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <FieldControl
        field={field}
        item={item}
        text={text}
        describedBy={noteId}
        onType={(typed) => {
          setSlip("");
          setText(typed);
        }}
        onDone={done}
      />
      {date && "otherwise" in date && date.otherwise && (
        <button type="button" className="button" onClick={() => setText(date.otherwise?.told ?? text)}>
          Take it as {date.otherwise.told}
        </button>
      )}
      <p id={noteId} role="status" className={slip === "" ? styles.hint : styles.slip}>
        {note}
      </p>
    </div>
  );
}

const itemAt = (record: PartnershipRecord, { collection, id }: FieldPlace): Item | undefined =>
  record[collection].find((each: Item) => each.id === id);

function dateIn({ form: { kind } }: EditableField, text: string): WrittenDate | null {
  return kind === "date" || kind === "span" ? writtenDate(text, kind === "span") : null;
}

function valueMeant(field: EditableField, text: string) {
  const date = dateIn(field, text);
  return date !== null && "edtf" in date ? date.edtf || undefined : valueOfText(field.form, text.trim());
}

const readBack = (date: WrittenDate): string =>
  "told" in date ? `Read as ${date.told}.` : `Not a date yet: expected ${date.slip}.`;
