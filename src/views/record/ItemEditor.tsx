import { EDITABLE, sourceFields } from "../../record/edit/editable";
import { listsOf } from "../../record/edit/editable-lists";
import type { CollectionName, Item } from "../../record/record";
import { fieldInWords } from "../../words/field-words";
import { capital } from "../../words/sentence";
import { useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { EditableCell } from "./EditableCell";
import { ListCell } from "./ListCell";
import { RemoveItem } from "./RemoveItem";
import { SourcesToRemove } from "./SourcesToRemove";

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
        {item &&
          listsOf(collection).map((list) => (
            <div key={list.name} className={styles.field}>
              <dt>{capital(fieldInWords(list.name))}</dt>
              <dd>
                <ListCell place={{ collection, id, field: list.name }} item={item} list={list} />
              </dd>
            </div>
          ))}
      </dl>
      {item && "sources" in item && <SourcesToRemove collection={collection} item={item} />}
      <RemoveItem collection={collection} id={id} />
    </details>
  );
}
