import { useState } from "react";
import { addItem } from "../../record/edit/add-item";
import { useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { TextInput } from "./TextInput";
import { useEdit } from "./useEdit";

/** An area more, in which bodies can lie. What it is part of is told in its row. */
export function AddArea() {
  const record = useRecord();
  const make = useEdit();
  const [typed, type] = useState("");
  const name = typed.trim();
  return (
    <form
      className={styles.form}
      aria-label="Add an area"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === "") return;
        make(addItem(record, "areas", name, { name }));
        type("");
      }}
    >
      <TextInput label="Another area" text={typed} onType={type} />
      <div className={styles.ways}>
        <button type="submit" className="button" aria-disabled={name === "" || undefined}>
          Add this area
        </button>
      </div>
    </form>
  );
}
