import { SAVE_FORMATS } from "../../io/save/formats";
import { isChangedUnsaved, unsavedEdits } from "../../store/edit-history";
import { changeLogOf } from "../../words/edit";
import { useExplorer, useRecord } from "../hooks/useExplorer";
import styles from "./RecordPage.module.css";
import { useFocusIfLost } from "./useFocusIfLost";
import { useSaving } from "./useSaving";

interface Props {
  /** Of the button that was pressed. */
  readonly label: string;
  /** On the button that does it although something is lost. */
  readonly anyway?: string | undefined;
  readonly onReplace: () => void;
  readonly onStay: () => void;
}

/** Asks before changes that no file holds go with the record that is shown. */
export function WhatWouldBeLost({ label, anyway = "Show it all the same", onReplace, onStay }: Props) {
  const record = useRecord();
  const wouldLose = useExplorer(isChangedUnsaved);
  const stay = useFocusIfLost<HTMLButtonElement>();
  const [saving, save] = useSaving();
  const whole = SAVE_FORMATS.find(
    ({ opensAgain, cannotHold }) => opensAgain && cannotHold(record).length === 0,
  );
  return (
    <div className={styles.asked} role="group" aria-label="What would be lost">
      {wouldLose && <Changes />}
      <p role="status">{saving?.sentence}</p>
      <div className={styles.ways}>
        {wouldLose && whole && (
          <button type="button" className="button" onClick={() => void save(whole)}>
            Save it first
          </button>
        )}
        <button type="button" className="button" onClick={onReplace}>
          {wouldLose ? anyway : label}
        </button>
        <button ref={stay} type="button" className="button" onClick={onStay}>
          Stay
        </button>
      </div>
    </div>
  );
}

/** In the words of the log of changes. */
function Changes() {
  const record = useRecord();
  const edits = useExplorer((explorer) => explorer.edits);
  const savedEdits = useExplorer((explorer) => explorer.savedEdits);
  const unsaved = unsavedEdits({ edits, savedEdits });
  const earlier = unsaved.length - MOST;
  return (
    <>
      <p role="alert">
        <strong>You have changed the record that is shown, and not saved it.</strong> If another one is shown,
        this is lost:
      </p>
      <ul>
        {earlier > 0 && <li>{earlier === 1 ? "An earlier change" : `${earlier} earlier changes`}</li>}
        {changeLogOf(record, unsaved.slice(-MOST)).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be done twice
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Of the changes the last are told. */
const MOST = 5;
