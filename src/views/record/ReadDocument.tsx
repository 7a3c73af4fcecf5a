import { useState } from "react";
import { givesUp } from "../../record/check/check";
import { addDocument } from "../../record/edit/add-item";
import { faultsOfEdit } from "../../record/edit/edit-faults";
import { documentInBrief } from "../../words/citation";
import { usePick } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { FaultsBeside } from "./FaultsBeside";
import { ParagraphsRead } from "./ParagraphsRead";
import { SelectInput } from "./SelectInput";
import { NewDocumentFields } from "./SourceFields";
import { documentOf, documentsLatestFirst, noSource } from "./sourceForm";
import { useEdit } from "./useEdit";

/** A document, paragraph by paragraph: what each says of structures is put into the record, or it is set aside with a word. */
export function ReadDocument() {
  const { record, citation } = usePick("record", "citation");
  const make = useEdit();
  const [typed, setTyped] = useState(() => noSource(record, citation?.documentId));
  const document = record.documents.find(({ id }) => id === typed.documentId);
  const made = documentOf({ ...typed, documentId: "" });
  const edit = !document && !("id" in made) ? addDocument(record, made) : null;
  const add = (): void => {
    if (!edit || make(edit).some(givesUp)) return;
    const id = edit.name.kind === "added" ? edit.name.id : "";
    setTyped({ ...typed, documentId: id, title: "", publisher: "", dated: "", url: "" });
  };
  return (
    <div className={styles.form}>
      <SelectInput
        label="Document"
        value={document?.id ?? ""}
        options={[
          ...documentsLatestFirst(record).map(
            ({ id, title }) => [id, `${documentInBrief(record, id)}: ${title}`] as const,
          ),
          ["", "Add a document"],
        ]}
        onChoose={(documentId) => setTyped({ ...typed, documentId })}
      />
      {document && <ParagraphsRead key={document.id} document={document} />}
      {edit && (
        <form
          className={styles.form}
          aria-label="Add a document"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <NewDocumentFields typed={typed} onType={(more) => setTyped({ ...typed, ...more })} />
          <FaultsBeside faults={faultsOfEdit(record, edit)} />
          <div className={styles.ways}>
            <button type="submit" className="button">
              Add this document
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
