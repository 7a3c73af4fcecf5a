import { useMemo } from "react";
import { givesUp } from "../../record/check/check";
import { datedEventOf } from "../../record/dated-event";
import { applied } from "../../record/edit/applied";
import { consequencesOf } from "../../record/edit/consequences";
import type { Edit } from "../../record/edit/edit";
import type { ItemFault } from "../../record/fault";
import type { PartnershipRecord } from "../../record/record";
import type { ChangeEvent } from "../../record/shape";
import { createExplorer } from "../../store/explorer";
import { changeInWords } from "../../words/change";
import { consequencesInWords } from "../../words/consequences";
import { textOf } from "../../words/sentence";
import { ExplorerContext } from "../hooks/useExplorer";
import { LineagePicture } from "../lineage/LineagePicture";
import styles from "./Edit.module.css";
import { FaultsBeside } from "./FaultsBeside";

const PICTURE_WIDTH = 640;

interface Props {
  readonly record: PartnershipRecord;
  readonly edit: Edit;
  readonly faults: readonly ItemFault[];
}

/** The change as the explorer will tell and draw it, and what follows from it, before it is recorded. */
export function ChangePreview({ record, edit, faults }: Props) {
  const canBeTold = !faults.some(givesUp);
  const after = useMemo(() => (canBeTold ? applied(record, edit) : null), [record, edit, canBeTold]);
  const event = after?.change_events.find(
    ({ id }) => edit.name.kind === "recorded" && id === edit.name.eventId,
  );
  return (
    <section className={styles.preview} aria-label="What will be recorded">
      {after && event ? (
        <Told record={after} event={event} />
      ) : (
        <p className={styles.quiet}>The sentence and the picture come when enough is said.</p>
      )}
      <FaultsBeside faults={faults} />
    </section>
  );
}

function Told({ record, event }: { readonly record: PartnershipRecord; readonly event: ChangeEvent }) {
  const follows = consequencesInWords(record, consequencesOf(record, event)).map(textOf);
  const [first] = [...event.resulting_organization_ids, ...event.original_organization_ids];
  return (
    <>
      <p className={styles.told} aria-live="polite">
        {textOf(changeInWords(record, datedEventOf(record, event)))}
      </p>
      {first !== undefined && <Picture record={record} id={first} />}
      {follows.length > 0 && (
        <>
          <h4>What follows from it</h4>
          <ul className={styles.list}>
            {follows.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The lineage of the record as it will be, in an explorer of its own. */
function Picture({ record, id }: { readonly record: PartnershipRecord; readonly id: string }) {
  const store = useMemo(() => createExplorer(record), [record]);
  return (
    <ExplorerContext value={store}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it */}
      <div className={styles.picture} tabIndex={0} role="group" aria-label="The lineage with this change">
        <LineagePicture id={id} width={PICTURE_WIDTH} label="The lineage with this change" />
      </div>
    </ExplorerContext>
  );
}
