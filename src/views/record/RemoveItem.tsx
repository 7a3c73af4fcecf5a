import { useState } from "react";
import { removeItem } from "../../record/edit/remove-item";
import type { CollectionName, Item, PartnershipRecord } from "../../record/record";
import { editToDo, nextEdit } from "../../words/edit";
import { itemInWords } from "../../words/item";
import { useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { useEdit } from "./useEdit";
import { useFocusIfLost } from "./useFocusIfLost";

interface Props {
  readonly collection: CollectionName;
  readonly id: string;
}

/** Takes an item out, once it has been told what goes with it. */
export function RemoveItem(props: Props) {
  const [asked, ask] = useState(false);
  return asked ? (
    <Asked {...props} onKeep={() => ask(false)} />
  ) : (
    <Offer {...props} onAsk={() => ask(true)} />
  );
}

const itemIn = (record: PartnershipRecord, { collection, id }: Props): Item | undefined =>
  record[collection].find((item: Item) => item.id === id);

function Offer({ onAsk, ...which }: Props & { readonly onAsk: () => void }) {
  const record = useRecord();
  const button = useFocusIfLost<HTMLButtonElement>();
  const item = itemIn(record, which);
  return (
    item && (
      <button
        ref={button}
        type="button"
        className="button"
        aria-label={`Take out ${itemInWords(record, which.collection, item)}`}
        onClick={onAsk}
      >
        ×
      </button>
    )
  );
}

function Asked({ onKeep, collection, id }: Props & { readonly onKeep: () => void }) {
  const record = useRecord();
  const make = useEdit();
  const button = useFocusIfLost<HTMLButtonElement>();
  if (!itemIn(record, { collection, id })) return null;
  const edit = removeItem(record, collection, id);
  return (
    <div className={styles.field} role="group" aria-label="Take out">
      <p role="alert">This will {editToDo(nextEdit(record, edit))}.</p>
      <div className={styles.ways}>
        <button type="button" className="button" onClick={() => make(edit)}>
          Take it out
        </button>
        <button ref={button} type="button" className="button" onClick={onKeep}>
          Keep it
        </button>
      </div>
    </div>
  );
}
