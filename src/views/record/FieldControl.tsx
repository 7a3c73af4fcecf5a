import type { KeyboardEvent } from "react";
import { isKnown } from "../../record/edit/change-draft";
import type { EditableField } from "../../record/edit/editable";
import { idsInText, textOfIds } from "../../record/edit/editable";
import { organizationsById, personsById, postsIn } from "../../record/links";
import type { Item, PartnershipRecord } from "../../record/record";
import { CLASSIFICATIONS } from "../../record/vocabulary";
import { areaInWords } from "../../words/area";
import { classificationInWords, wordInWords } from "../../words/field";
import { fieldInWords } from "../../words/field-words";
import { themeInWords } from "../../words/headings";
import { capital } from "../../words/sentence";
import { useRecord } from "../hooks/useExplorer";
import { NameChooser } from "../search/NameChooser";
import { BodyField } from "./BodyField";
import styles from "./Edit.module.css";

interface Props {
  readonly field: EditableField;
  readonly item: Item;
  readonly text: string;
  readonly describedBy: string;
  readonly onType: (text: string) => void;
  /** What stands there is meant. @param text where it is another than was typed last */
  readonly onDone: (text?: string) => void;
}

type Options = readonly (readonly [value: string, text: string])[];

/** The control that fits a field: what can be chosen is chosen, what is a name is found, and the rest is typed. */
export function FieldControl({ field, item, text, describedBy, onType, onDone }: Props) {
  const record = useRecord();
  const label = capital(fieldInWords(field.name));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || (field.form.kind === "long-text" && event.shiftKey)) return;
    // Else the button that comes in its place, and takes the focus, is pressed by the same key.
    event.preventDefault();
    onDone();
  };
  const shared = {
    "aria-label": label,
    "aria-describedby": describedBy,
    className: styles.input,
    value: text,
    autoFocus: true,
    onKeyDown,
  };
  const options = optionsFor(record, field, item);
  if (options) {
    return (
      <select {...shared} onChange={({ target }) => onType(target.value)} onBlur={() => onDone()}>
        <option value="">–</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    );
  }
  if (field.form.kind === "ids") {
    return (
      <>
        <BodyField
          label={label}
          chosen={idsInText(text).map((id) => ({ id }))}
          onlyKnown
          onChoose={(bodies) => onType(textOfIds(bodies.filter(isKnown).map(({ id }) => id)))}
        />
        <button type="button" className="button" onClick={() => onDone()}>
          Done
        </button>
      </>
    );
  }
  if (field.form.kind === "id") {
    const known = field.form.of === "persons" ? personsById(record) : organizationsById(record);
    return (
      <>
        <NameChooser
          label={label}
          chosenId={text === "" ? null : text}
          accepts={(id) => known.has(id) && id !== item.id}
          onChoose={(id) => onDone(id)}
          takesFocus
        />
        {text !== "" && (
          <button type="button" className="button" onClick={() => onDone("")}>
            None
          </button>
        )}
      </>
    );
  }
  const onChange = ({ target }: { readonly target: { readonly value: string } }) => onType(target.value);
  return field.form.kind === "long-text" ? (
    <textarea {...shared} rows={4} onChange={onChange} onBlur={() => onDone()} />
  ) : (
    <input {...shared} type="text" onChange={onChange} onBlur={() => onDone()} />
  );
}

/** Null where it is not chosen from a list. */
function optionsFor(record: PartnershipRecord, { name, form }: EditableField, item: Item): Options | null {
  switch (form.kind) {
    case "word":
      return form.words.map((word) => [word, wordInWords(name, word)]);
    case "flag":
      return [
        ["true", "yes"],
        ["false", "no"],
      ];
    case "classification":
      return [...record.classes.map(({ id }) => id), ...CLASSIFICATIONS].map((id) => [
        id,
        classificationInWords(record, id),
      ]);
    case "theme":
      return record.themes.map(({ id }) => [id, themeInWords(record, id)]);
    case "id":
      return optionsOfIds(record, form.of, item);
    default:
      return null;
  }
}

function optionsOfIds(record: PartnershipRecord, of: string, item: Item): Options | null {
  if (of === "documents") return record.documents.map(({ id, title }) => [id, title]);
  if (of === "areas") return record.areas.map(({ id }) => [id, areaInWords(record, id)]);
  if (of !== "posts" || !("organization_id" in item)) return null;
  return postsIn(record, item.organization_id).map(({ id, label }) => [id, label]);
}
