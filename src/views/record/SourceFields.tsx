import { documentInBrief } from "../../words/citation";
import { useRecord } from "../hooks/useExplorer";
import { DateInput } from "./DateInput";
import styles from "./Edit.module.css";
import { SelectInput } from "./SelectInput";
import type { SourceTyped } from "./sourceForm";
import { documentsLatestFirst } from "./sourceForm";
import { TextInput } from "./TextInput";

interface Props<Typed extends SourceTyped> {
  readonly typed: Typed;
  readonly onType: (typed: Partial<SourceTyped>) => void;
}

/** Where it is written: the document, of the record or a new one, and the paragraph. */
export function SourceFields<Typed extends SourceTyped>({ typed, onType }: Props<Typed>) {
  const record = useRecord();
  const documents = documentsLatestFirst(record).map(
    ({ id, title }) => [id, `${documentInBrief(record, id)}: ${title}`] as const,
  );
  return (
    <fieldset className={styles.group}>
      <legend>Where it is written</legend>
      <SelectInput
        label="Document"
        value={typed.documentId}
        options={[...documents, ["", "A document that is not in the record yet"]]}
        onChoose={(documentId) => onType({ documentId })}
      />
      {typed.documentId === "" && <NewDocumentFields typed={typed} onType={onType} />}
      <TextInput
        label="Paragraph"
        text={typed.locator}
        hint="Its number or heading as printed, such as 4.2."
        onType={(locator) => onType({ locator })}
      />
    </fieldset>
  );
}

export function NewDocumentFields({ typed, onType }: Props<SourceTyped>) {
  return (
    <>
      <TextInput label="Title of the document" text={typed.title} onType={(title) => onType({ title })} />
      <TextInput
        label="Who published it"
        text={typed.publisher}
        onType={(publisher) => onType({ publisher })}
      />
      <DateInput label="Its date" text={typed.dated} onType={(dated) => onType({ dated })} />
      <TextInput
        label="Address on the web, if it has one"
        text={typed.url}
        onType={(url) => onType({ url })}
      />
    </>
  );
}
