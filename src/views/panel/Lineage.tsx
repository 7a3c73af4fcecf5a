import { memo } from "react";
import type { Succession } from "../../lineage/succession";
import { isReplacement, successionsFrom, successionsTo } from "../../lineage/succession";
import type { DatedEvent } from "../../record/dated-event";
import { datedEventOf, datedEventsOf, dayOfChange } from "../../record/dated-event";
import { changeInWords } from "../../words/change";
import { eventDateInWords } from "../../words/event";
import { useRecord } from "../hooks/useExplorer";
import { Citations } from "../text/Citations";
import { EntityLink } from "../text/EntityLink";
import { SentenceText } from "../text/SentenceText";
import styles from "./Panel.module.css";
import { Section } from "./Section";

/** What it came from and what it became. */
export function Lineage({ id }: { readonly id: string }) {
  const record = useRecord();
  const came = successionsTo(record, id);
  const became = successionsFrom(record, id);
  const link = (succession: Succession, other: string) => (
    <SuccessionLink succession={succession} otherId={other} />
  );
  return (
    <>
      <Section title="Came from" items={came.filter(isReplacement).map((each) => link(each, each.from))} />
      <Section title="Became" items={became.filter(isReplacement).map((each) => link(each, each.to))} />
      <Section
        title="Took over functions from"
        items={came.filter(isTransfer).map((each) => link(each, each.from))}
      />
      <Section
        title="Transferred functions to"
        items={became.filter(isTransfer).map((each) => link(each, each.to))}
      />
    </>
  );
}

const isTransfer = (succession: Succession): boolean => !isReplacement(succession);

interface LinkProps {
  readonly succession: Succession;
  readonly otherId: string;
}

function SuccessionLink({ succession: { event }, otherId }: LinkProps) {
  const record = useRecord();
  return (
    <>
      <EntityLink id={otherId} />
      <span className={styles.aside}>{eventDateInWords(datedEventOf(record, event))}</span>
    </>
  );
}

/** Every change event that names it, with its paragraph. */
export function Changes({ id }: { readonly id: string }) {
  const record = useRecord();
  const inOrder = datedEventsOf(record, id).toSorted((a, b) => dayOfChange(a) - dayOfChange(b));
  return (
    <Section
      title="Changes"
      items={inOrder.map((each) => <ChangeLine key={each.event.id} datedEvent={each} />)}
    />
  );
}

/** The same for every period: drawn once. */
export const ChangeLine = memo(function ChangeLine({ datedEvent }: { readonly datedEvent: DatedEvent }) {
  const record = useRecord();
  return (
    <>
      <SentenceText sentence={changeInWords(record, datedEvent)} />
      <span className={styles.aside}>
        <Citations sources={datedEvent.event.sources} />
      </span>
    </>
  );
});
