import { useEffect } from "react";
import type { PartnershipRecord } from "../../record/record";
import { useActions, useExplorerNow, useRecord } from "../hooks/useExplorer";
import { AddingPage } from "./adding/AddingPage";
import { addedBeside, addingPrepared, stepAfter, wholeAdded } from "./adding/added-beside";
import { useWaitedFor } from "./adding/useWaitedFor";
import type { Reading } from "./opening/reading";
import type { Readings } from "./opening/readings";
import styles from "./RecordPage.module.css";

interface Props {
  readonly added: PartnershipRecord;
  /** Of which it was read. */
  readonly files: readonly string[];
  readonly reading: Reading;
  readonly readings: Readings;
}

/** What was read beside what is shown: what is the same in both, and what became of what is only in the earlier register. */
export function AddingSection({ added, files, reading: { said, step: key }, readings }: Props) {
  const shown = useRecord();
  const { edit, switchEditing, open } = useActions();
  const now = useExplorerNow();
  const { adding } = said;
  const both = { shown, added };
  const { isComing, begin, stop } = useWaitedFor();
  const known = addedBeside(both, adding, key);
  const isKnown = known !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: at an answer nothing is looked for anew
  useEffect(() => {
    if (!isKnown) begin(addingPrepared({ shown, added }, adding), () => {});
  }, [isKnown, shown, added, begin]);
  const say = (changes: Partial<typeof adding>): void => readings.say({ adding: { ...adding, ...changes } });
  const add = (): void =>
    begin(wholeAdded(both, adding, files, now()), (whole) => {
      edit(whole);
      readings.settle();
      // Where it can be undone.
      switchEditing(true);
      open(null);
    });
  const goOn = (): void =>
    begin(stepAfter(both, adding, key), (next) => (next === null ? add() : readings.goTo(next)));
  const onBack = (): void => readings.back();
  return (
    <>
      <div className={styles.ways}>
        <p role="status">{isComing && "Putting what was read beside what is shown…"}</p>
        {isComing && (
          <button type="button" className="button" onClick={isKnown ? stop : onBack}>
            Stop
          </button>
        )}
      </div>
      {known && <AddingPage {...{ known, adding, at: key, say, goOn, add, onBack }} />}
    </>
  );
}
