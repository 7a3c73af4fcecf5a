import { contributionsOf } from "../../record/links";
import type { Contribution } from "../../record/shape";
import { pounds } from "../money";
import { ThingLink } from "../ThingLink";
import { useExplorer } from "../useExplorer";
import { Citation } from "./Citation";
import styles from "./Panel.module.css";
import { Section } from "./Section";

/** What it pays and what it is paid. */
export function Money({ id }: { readonly id: string }) {
  const record = useExplorer((explorer) => explorer.record);
  const lines = contributionsOf(record, id).map((contribution) => (
    <Payment key={contribution.id} contribution={contribution} out={contribution.from_id === id} />
  ));
  return <Section title="Money" items={lines} />;
}

function Payment({ contribution, out }: { readonly contribution: Contribution; readonly out: boolean }) {
  const { amount, frequency, certainty, purpose, from_id, to_id, sources } = contribution;
  const often = frequency === "annual" ? " a year" : "";
  return (
    <>
      {pounds(amount)}
      {often} {out ? "to" : "from"} <ThingLink id={out ? to_id : from_id} />
      {certainty !== "happened" && <span className={styles.quiet}> ({certainty})</span>}
      <span className={styles.aside}>
        {purpose !== undefined && `${purpose} · `}
        <Citation sources={sources} />
      </span>
    </>
  );
}
