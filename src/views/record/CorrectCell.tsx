import { useId, useState } from "react";
import { EDITABLE } from "../../record/edit/editable";
import { folded } from "../../record/find";
import type { CollectionName, Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { COLLECTION_WORDS } from "../../words/collection-words";
import { fieldInWords, fieldValueInWords } from "../../words/field";
import { capital } from "../../words/sentence";
import { useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { EditableCell } from "./EditableCell";
import { RemoveItem } from "./RemoveItem";
import { SelectInput } from "./SelectInput";
import { TextInput } from "./TextInput";

const MOST_ROWS = 50;

/** Every item of a collection in a row, each field of it to be corrected where it stands. */
export function CorrectCell() {
  const record = useRecord();
  const [collection, choose] = useState<CollectionName>("organizations");
  const [query, ask] = useState("");
  const countId = useId();
  const found = itemsFound(record, collection, query);
  const fields = EDITABLE[collection];
  return (
    <div className={styles.wide}>
      <SelectInput
        label="What to correct"
        value={collection}
        options={COLLECTION_NAMES.map((name) => [name, capital(COLLECTION_WORDS[name][1])] as const)}
        onChoose={choose}
      />
      <TextInput label="Find" text={query} onType={ask} />
      <p id={countId} role="status" className={styles.hint}>
        {found.length > MOST_ROWS
          ? `The first ${MOST_ROWS} of ${found.length}; type more to find others.`
          : `${found.length} found.`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it */}
      <div className={styles.rows} tabIndex={0} role="region" aria-labelledby={countId}>
        <table className={styles.table}>
          <thead>
            <tr>
              {fields.map(({ name }) => (
                <th key={name} scope="col">
                  {capital(fieldInWords(name))}
                </th>
              ))}
              <th scope="col">Take out</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, MOST_ROWS).map(({ id }) => (
              <tr key={id}>
                {fields.map(({ name }) => (
                  <td key={name}>
                    <EditableCell place={{ collection, id, field: name }} />
                  </td>
                ))}
                <td>{collection !== "areas" && <RemoveItem collection={collection} id={id} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Items of which some field says each of the words. */
function itemsFound(record: PartnershipRecord, collection: CollectionName, query: string): readonly Item[] {
  const asked = folded(query)
    .split(" ")
    .filter((word) => word !== "");
  const items: readonly Item[] = record[collection];
  if (asked.length === 0) return items;
  return items.filter((item) => {
    const texts = EDITABLE[collection].map(({ name }) => fieldValueInWords(record, collection, item, name));
    const words = folded(texts.join(" "));
    return asked.every((word) => words.includes(word));
  });
}
