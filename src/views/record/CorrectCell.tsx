import { useId, useState } from "react";
import type { FieldPlace } from "../../record/edit/correct-field";
import { EDITABLE } from "../../record/edit/editable";
import { folded } from "../../record/find";
import type { CollectionName, Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { documentInBrief } from "../../words/citation";
import { COLLECTION_WORDS } from "../../words/collection-words";
import { fieldValueInWords } from "../../words/field";
import { fieldInWords } from "../../words/field-words";
import { capital } from "../../words/sentence";
import { useExplorer, useRecord } from "../hooks/useExplorer";
import { AddArea } from "./AddArea";
import styles from "./Edit.module.css";
import { EditableCell } from "./EditableCell";
import { HeadForm } from "./HeadForm";
import { RemoveItem } from "./RemoveItem";
import { SelectInput } from "./SelectInput";
import { TextInput } from "./TextInput";

const MOST_ROWS = 50;

type What = CollectionName | "record";

const WHAT: readonly (readonly [What, string])[] = [
  ...COLLECTION_NAMES.map((name) => [name, capital(COLLECTION_WORDS[name][1])] as const),
  ["record", "The record itself"],
];

/** Every field of everything in the record, to be corrected where it stands. */
export function CorrectCell() {
  const revision = useExplorer((explorer) => explorer.revision);
  const [what, choose] = useState<What>("organizations");
  return (
    <div className={styles.wide}>
      <SelectInput label="What to correct" value={what} options={WHAT} onChoose={choose} />
      {what === "record" ? <HeadForm key={revision} /> : <Rows key={what} collection={what} />}
      {what === "areas" && <AddArea />}
    </div>
  );
}

/** Every item of a collection in a row. */
function Rows({ collection }: { readonly collection: CollectionName }) {
  const record = useRecord();
  const [query, ask] = useState("");
  const countId = useId();
  const found = itemsFound(record, collection, query);
  const fields = EDITABLE[collection];
  const citing = found.some((item) => "sources" in item);
  return (
    <>
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
              {citing && <th scope="col">Where it is written</th>}
              <th scope="col">Take out</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, MOST_ROWS).map((item) => (
              <tr key={item.id}>
                {fields.map(({ name }, index) => (
                  <FieldCell
                    key={name}
                    place={{ collection, id: item.id, field: name }}
                    heads={index === 0}
                  />
                ))}
                {citing && (
                  <td>
                    <ParagraphCells collection={collection} item={item} />
                  </td>
                )}
                <td>{collection !== "areas" && <RemoveItem collection={collection} id={item.id} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface ParagraphProps {
  readonly collection: CollectionName;
  readonly item: Item;
}

/** The paragraphs that an item rests on, each behind its document. */
function ParagraphCells({ collection, item }: ParagraphProps) {
  const record = useRecord();
  const sources = "sources" in item ? item.sources : [];
  return sources.map(({ document_id }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a source is known by its place alone
    <div key={index}>
      {documentInBrief(record, document_id)}
      <EditableCell place={{ collection, id: item.id, field: `sources.${index}.locator` }} />
    </div>
  ));
}

/** @param heads whether it heads its row */
function FieldCell({ place, heads }: { readonly place: FieldPlace; readonly heads: boolean }) {
  const cell = <EditableCell place={place} />;
  return heads ? <th scope="row">{cell}</th> : <td>{cell}</td>;
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
