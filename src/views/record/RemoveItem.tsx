import { useState } from "react";
import { removeItem } from "../../record/edit/remove-item";
import type { CollectionName, Item } from "../../record/record";
import { editToDo, nextEdit } from "../../words/edit";
import { itemInWords } from "../../words/item";
import { useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { useEdit } from "./useEdit";

/** Takes an item out, once it has been told what goes with it. */
export function RemoveItem({ collection, id }: { readonly collection: CollectionName; readonly id: string }) {
  const record = useRecord();
  const make = useEdit();
  const [asked, ask] = useState(false);
  const item = record[collection].find((each: Item) => each.id === id);
  if (!item) return null;
  if (!asked) {
    return (
      <button
        type="button"
        className="button"
        aria-label={`Take out ${itemInWords(record, collection, item)}`}
        onClick={() => ask(true)}
      >
        ×
      </button>
    );
  }
  const edit = removeItem(record, collection, id);
  return (
    <div className={styles.field} role="group" aria-label="Take out">
      <p role="alert">This will {editToDo(nextEdit(record, edit))}.</p>
      <div className={styles.ways}>
        <button type="button" className="button" onClick={() => make(edit)}>
          Take it out
        </button>
        <button type="button" className="button" onClick={() => ask(false)}>
          Keep it
        </button>
      </div>
    </div>
  );
}
