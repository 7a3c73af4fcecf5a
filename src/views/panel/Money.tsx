import { contributionsOf } from "../../record/links";
import type { Contribution } from "../../record/shape";
import { sliceOf } from "../../store/slices";
import { boundsOf } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import { pounds } from "../../words/money";
import { isHistory } from "../../words/payment";
import { CERTAINTY_TERMS } from "../../words/terms";
import { usePick, useRecord } from "../hooks/useExplorer";
import { Citations } from "../text/Citations";
import { MentionLink } from "../text/MentionLink";
import { Term } from "../text/Term";
import styles from "./Panel.module.css";
import { PresenceNote } from "./PresenceNote";
import { TimedSection } from "./TimedSection";

/** What it pays and what it is paid. */
export function Money({ id }: { readonly id: string }) {
  const record = useRecord();
  const { period } = usePick("period");
  const slice = sliceOf(record, period);
  const lines = contributionsOf(record, id).map((contribution) => ({
    id: contribution.id,
    isOver: isHistory(record, slice, contribution),
    line: <Payment contribution={contribution} out={contribution.from_id === id} />,
  }));
  return <TimedSection title="Money" items={lines} />;
}

function Payment({ contribution, out }: { readonly contribution: Contribution; readonly out: boolean }) {
  const { id, amount, frequency, certainty, period, purpose, from_id, to_id, sources } = contribution;
  const often = frequency === "annual" ? " a year" : "";
  return (
    <>
      {pounds(amount)}
      {often} {out ? "to" : "from"} <MentionLink id={out ? to_id : from_id} /> <PresenceNote id={id} />
      {certainty !== "happened" && (
        <span className={styles.quiet}>
          {" "}
          (<Term term={CERTAINTY_TERMS[certainty]}>{CERTAINTY_TERMS[certainty].phrase}</Term>)
        </span>
      )}
      <span className={styles.aside}>
        {period !== undefined && `${boundsInWords(boundsOf(period))} · `}
        {purpose !== undefined && `${purpose} · `}
        <Citations sources={sources} />
      </span>
    </>
  );
}
