import { EDITABLE, sourceFields } from "../../record/edit/editable";
import type { CollectionName, Item } from "../../record/record";
import { fieldInWords } from "../../words/field-words";
import { capital } from "../../words/sentence";
import { useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { EditableCell } from "./EditableCell";
import { RemoveItem } from "./RemoveItem";

interface Props {
  readonly collection: CollectionName;
  readonly id: string;
}

/** Every field of one item, each to be corrected where it stands. */
export function ItemEditor({ collection, id }: Props) {
  const record = useRecord();
  const item = record[collection].find((each: Item) => each.id === id);
  const sources = item && "sources" in item ? item.sources : [];
  const fieldsOfSources = sources.flatMap((_, index) => sourceFields(index));
  return (
    <details className={styles.editor}>
      <summary>Edit</summary>
      <dl className={styles.form}>
        {[...EDITABLE[collection].map(({ name }) => name), ...fieldsOfSources].map((name) => (
          <div key={name} className={styles.field}>
            <dt>{capital(fieldInWords(name))}</dt>
            <dd>
              <EditableCell place={{ collection, id, field: name }} />
            </dd>
          </div>
        ))}
      </dl>
      <RemoveItem collection={collection} id={id} />
    </details>
  );
}
