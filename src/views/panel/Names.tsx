import { currentOtherNamesOf, formerNamesOf } from "../../record/names";
import type { Organization, OtherName } from "../../record/shape";
import { boundsOf } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import styles from "./Panel.module.css";
import { Section } from "./Section";

export function Names({ body }: { readonly body: Organization }) {
  const others = currentOtherNamesOf(body).map(({ name, note }) => (
    <>
      {name} {note !== undefined && note !== "also" && <span className={styles.quiet}>({note})</span>}
    </>
  ));
  return (
    <>
      <Section title="Also called" items={others} />
      <Section title="Former names" items={formerNamesOf(body).map(formerName)} />
    </>
  );
}

const formerName = ({ name, end_date }: OtherName) => (
  <>
    {name}
    {end_date !== undefined && (
      <span className={styles.aside}>until {boundsInWords(boundsOf(end_date))}</span>
    )}
  </>
);
