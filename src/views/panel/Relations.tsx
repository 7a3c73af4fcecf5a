import { relationsOf } from "../../record/links";
import type { Relation } from "../../record/shape";
import { RELATION_WORDS } from "../../words/link";
import { useRecord } from "../hooks/useExplorer";
import { Citations } from "../text/Citations";
import { MentionLink } from "../text/MentionLink";
import styles from "./Panel.module.css";
import { PresenceNote } from "./PresenceNote";
import { TimedSection } from "./TimedSection";

/** To whom it reports, whom it supports, and the other way round. */
export function Relations({ id }: { readonly id: string }) {
  const record = useRecord();
  const lines = relationsOf(record, id).map((relation) => ({
    id: relation.id,
    line: <RelationLine relation={relation} from={relation.from_id === id} />,
  }));
  return <TimedSection title="Works with" items={lines} />;
}

function RelationLine({ relation, from }: { readonly relation: Relation; readonly from: boolean }) {
  const [does, isDone] = RELATION_WORDS[relation.type];
  return (
    <>
      {from ? does : isDone} <MentionLink id={from ? relation.to_id : relation.from_id} />{" "}
      <PresenceNote id={relation.id} />
      <span className={styles.aside}>
        <Citations sources={relation.sources} />
      </span>
    </>
  );
}
