import { EDITABLE } from "../../record/edit/editable";
import type { CollectionName } from "../../record/record";
import { fieldInWords } from "../../words/field";
import { capital } from "../../words/sentence";
import styles from "./Edit.module.css";
import { EditableCell } from "./EditableCell";
import { RemoveItem } from "./RemoveItem";

interface Props {
  readonly collection: CollectionName;
  readonly id: string;
}

/** Every field of one item, each to be corrected where it stands. */
export function ItemEditor({ collection, id }: Props) {
  return (
    <details className={styles.editor}>
      <summary>Edit</summary>
      <dl className={styles.form}>
        {EDITABLE[collection].map(({ name }) => (
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
