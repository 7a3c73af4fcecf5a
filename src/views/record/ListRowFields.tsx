import type { EditableList, ListPart, ListRow } from "../../record/edit/editable-lists";
import type { Item } from "../../record/record";
import { distinctName } from "../../words/distinct-name";
import { fieldInWords } from "../../words/field-words";
import { capital } from "../../words/sentence";
import { useRecord } from "../hooks/useExplorer";
import { DateInput } from "./DateInput";
import styles from "./Edit.module.css";
import { SelectInput } from "./SelectInput";
import { TextInput } from "./TextInput";

interface Props {
  readonly row: ListRow;
  readonly list: EditableList;
  readonly item: Item;
  /** From 1. */
  readonly place: number;
  readonly onType: (row: ListRow) => void;
  readonly onTakeAway: () => void;
}

/** One thing of a list, part by part. */
export function ListRowFields({ row, list, item, place, onType, onTakeAway }: Props) {
  const record = useRecord();
  const field = ({ name, kind, words = [] }: ListPart) => {
    const told = {
      label: capital(fieldInWords(name)),
      text: row.texts[name] ?? "",
      onType: (text: string) => onType({ ...row, texts: { ...row.texts, [name]: text } }),
    };
    if (kind === "date") return <DateInput key={name} {...told} />;
    if (kind === "text") return <TextInput key={name} {...told} offered={words} />;
    return (
      <SelectInput
        key={name}
        label={told.label}
        value={told.text}
        options={[["", "–"], ...idsIn(item, kind).map((id) => [id, distinctName(record, id)] as const)]}
        onChoose={told.onType}
      />
    );
  };
  return (
    <div role="group" aria-label={`${capital(fieldInWords(list.name))}, ${place}`} className={styles.group}>
      {list.parts.map(field)}
      <button type="button" className={`button ${styles.otherwise}`} onClick={onTakeAway}>
        Take away<span className="visually-hidden"> ({row.texts[list.parts[0]?.name ?? ""] || place})</span>
      </button>
    </div>
  );
}

const idsIn = (item: Item, kind: "original" | "result"): readonly string[] =>
  "original_organization_ids" in item
    ? kind === "original"
      ? item.original_organization_ids
      : item.resulting_organization_ids
    : [];
