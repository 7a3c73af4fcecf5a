import type { EditableList } from "../record/edit/editable-lists";
import { rowsOfList } from "../record/edit/editable-lists";
import type { Item } from "../record/record";
import { boundsOf } from "../time/edtf";
import { boundsInWords } from "../time/words";

/** @param nameOf a body, by its id @example "SMP (acronym, until 2012); Safer Together" */
export function listInWords(item: Item, list: EditableList, nameOf: (id: string) => string): string {
  const told = rowsOfList(item, list).map(({ texts }) => {
    const [first = "", ...others] = list.parts.map(({ name, kind }): string => {
      const text = texts[name] ?? "";
      if (text === "" || kind === "text") return text;
      if (kind !== "date") return nameOf(text);
      return `${name === "end_date" ? "until" : "from"} ${boundsInWords(boundsOf(text))}`;
    });
    if (list.name === "pairs") return `${first} to ${others.join("")}`;
    const more = others.filter((text) => text !== "").join(", ");
    return list.name === "details" ? `${first}: ${more}` : more === "" ? first : `${first} (${more})`;
  });
  return told.join("; ");
}
