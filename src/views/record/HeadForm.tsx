import { useState } from "react";
import { correctHead } from "../../record/edit/correct-head";
import { yearsOfPeriod } from "../../record/years-of-period";
import { areaInWords } from "../../words/area";
import { useActions, useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { SelectInput } from "./SelectInput";
import { TextInput } from "./TextInput";

const YEAR = /^\d{4}$/;

/** What the record says of itself: its title, the years that it tells of, and the area that is shown first. */
export function HeadForm() {
  const record = useRecord();
  const { edit } = useActions();
  const [title, setTitle] = useState(record.title);
  const [first, setFirst] = useState(String(record.years.first));
  const [last, setLast] = useState(String(record.years.last));
  const [defaultAreaId, setArea] = useState(record.defaultAreaId);
  const canBe = title.trim() !== "" && YEAR.test(first) && YEAR.test(last) && first <= last;
  return (
    <form
      className={styles.form}
      aria-label="The record itself"
      onSubmit={(event) => {
        event.preventDefault();
        if (canBe)
          edit(correctHead(record, { title, years: yearsOfPeriod(`${first}/${last}`), defaultAreaId }));
      }}
    >
      <TextInput label="Title" text={title} onType={setTitle} />
      <TextInput label="First year" text={first} onType={setFirst} />
      <TextInput label="Last year" text={last} onType={setLast} />
      <SelectInput
        label="Area shown first"
        value={defaultAreaId}
        options={record.areas.map(({ id }) => [id, areaInWords(record, id)] as const)}
        onChoose={setArea}
      />
      <div className={styles.ways}>
        <button type="submit" className="button" aria-disabled={!canBe || undefined}>
          Correct it
        </button>
      </div>
    </form>
  );
}
