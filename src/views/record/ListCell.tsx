import { useState } from "react";
import type { FieldPlace } from "../../record/edit/correct-field";
import { correctField } from "../../record/edit/correct-field";
import type { EditableList, ListRow } from "../../record/edit/editable-lists";
import { EMPTY_ROW, listOfRows, rowsOfList } from "../../record/edit/editable-lists";
import type { Item } from "../../record/record";
import { fieldValueInWords } from "../../words/field";
import { fieldInWords } from "../../words/field-words";
import { useExplorerNow, useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { ListRowFields } from "./ListRowFields";
import { useEdit } from "./useEdit";
import { useFocusIfLost } from "./useFocusIfLost";
import { edtfOf } from "./writtenDate";

interface Props {
  readonly place: FieldPlace;
  readonly item: Item;
  readonly list: EditableList;
}

/** A list of an item, which becomes a form when it is pressed: a row for each thing in it. */
export function ListCell(props: Props) {
  const record = useRecord();
  const [step, setStep] = useState<"told" | "open" | "closed">("told");
  const button = useFocusIfLost<HTMLButtonElement>(step === "closed");
  const { place, item } = props;
  if (step === "open") return <Open {...props} onClose={() => setStep("closed")} />;
  const words = fieldValueInWords(record, place.collection, item, place.field);
  return (
    <button
      ref={button}
      type="button"
      className={styles.cell}
      aria-label={`${words === "" ? "Nothing" : words}: correct ${fieldInWords(place.field)}`}
      onClick={() => setStep("open")}
    >
      {words === "" ? "–" : words}
    </button>
  );
}

function Open({ place, item, list, onClose }: Props & { readonly onClose: () => void }) {
  const now = useExplorerNow();
  const make = useEdit();
  const legend = useFocusIfLost<HTMLLegendElement>();
  const [rows, setRows] = useState<readonly ListRow[]>(() => startOf(item, list));
  const [slip, setSlip] = useState("");
  const done = (): void => {
    const correction = correctField(
      now().record,
      place,
      listOfRows(
        list,
        rows.map((row) => asRead(row, list)),
      ),
    );
    if ("slip" in correction) {
      setSlip(`Expected ${correction.slip.expected}.`);
      return;
    }
    make(correction.edit);
    onClose();
  };
  return (
    <fieldset className={styles.group}>
      <legend ref={legend} tabIndex={-1}>
        {fieldInWords(list.name)}
      </legend>
      {rows.map((row, index) => (
        <ListRowFields
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
          key={index}
          {...{ row, list, item }}
          place={index + 1}
          onType={(typed) => setRows(rows.with(index, typed))}
          onTakeAway={() => {
            setRows(rows.toSpliced(index, 1));
            legend.current?.focus();
          }}
        />
      ))}
      <p role="status" className={styles.slip}>
        {slip}
      </p>
      <div className={styles.ways}>
        <button type="button" className="button" onClick={() => setRows([...rows, EMPTY_ROW])}>
          One more
        </button>
        <button type="button" className="button" onClick={done}>
          Correct them
        </button>
        <button type="button" className="button" onClick={onClose}>
          Leave them as they are
        </button>
      </div>
    </fieldset>
  );
}

const startOf = (item: Item, list: EditableList): readonly ListRow[] => {
  const rows = rowsOfList(item, list);
  return rows.length === 0 ? [EMPTY_ROW] : rows;
};

/** Dates as EDTF; what is no date stays, and is told. */
const asRead = ({ thing, texts }: ListRow, { parts }: EditableList): ListRow => ({
  thing,
  texts: Object.fromEntries(
    parts.map(({ name, kind }) => {
      const text = texts[name] ?? "";
      return [name, kind === "date" ? (edtfOf(text) ?? text) : text];
    }),
  ),
});
