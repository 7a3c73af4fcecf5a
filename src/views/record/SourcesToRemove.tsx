import { removeSource } from "../../record/edit/remove-source";
import type { CollectionName, Item } from "../../record/record";
import { documentInBrief } from "../../words/citation";
import { useExplorerNow, useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { useEdit } from "./useEdit";

interface Props {
  readonly collection: CollectionName;
  readonly item: Extract<Item, { readonly sources: unknown }>;
}

/** Each source of an item, to be taken away; the only one stays. */
export function SourcesToRemove({ collection, item: { id, sources } }: Props) {
  const record = useRecord();
  const now = useExplorerNow();
  const make = useEdit();
  if (sources.length < 2)
    return <p className={styles.hint}>Its only source stays: nothing is in the record without one.</p>;
  const take = (index: number): void => {
    const edit = removeSource(now().record, collection, id, index);
    if (edit) make(edit);
  };
  return (
    <ul className={styles.list} aria-label="Sources that can be taken away">
      {sources.map(({ document_id, locator }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same paragraph may be told twice
        <li key={index}>
          <button type="button" className="button" onClick={() => take(index)}>
            Take away {documentInBrief(record, document_id)}, {locator}
          </button>
        </li>
      ))}
    </ul>
  );
}
