import { useState } from "react";
import { mendedRecord } from "../../../io/mending/mended-record";
import { editBetween } from "../../../record/edit/edit-between";
import type { Mend } from "../../../record/mend";
import { keyOfMend } from "../../../record/mend";
import { useActions, useExplorerNow } from "../../hooks/useExplorer";
import { keepReading, readingShown } from "../kept-readings";
import { openedOf } from "../openedOf";

interface Mends {
  readonly isComing: boolean;
  /** Why the last could not be done; null where it could. */
  readonly failure: string | null;
  readonly onMend: (mends: readonly Mend[]) => void;
}

/** Mends cells of the files of which the record that is shown was made: an edit of it like any other. */
export function useMendShown(): Mends {
  const now = useExplorerNow();
  const { edit } = useActions();
  const [isComing, setComing] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const mend = async (mends: readonly Mend[]): Promise<void> => {
    const reading = readingShown(now().origin, now().edits);
    if (!reading?.opened.record) return;
    const next = { ...reading, answers: { ...reading.answers, mends } };
    const opened = await openedOf(next, () => true);
    if (!opened?.record) return setFailure("Nothing could be read so: it stays as it was.");
    setFailure(null);
    const readings = { before: reading.opened.record, after: opened.record };
    const shown = now().record;
    const made = editBetween(
      deedOf(reading.answers.mends ?? [], mends),
      shown,
      mendedRecord(readings, shown),
    );
    keepReading(made, { ...next, opened });
    edit(made);
  };
  const onMend = (mends: readonly Mend[]): void => {
    setComing(true);
    void mend(mends).finally(() => setComing(false));
  };
  return { isComing, failure, onMend };
}

function deedOf(before: readonly Mend[], after: readonly Mend[]) {
  const known = new Set(before);
  const more = after.filter((mend) => !known.has(mend));
  const stays = new Set(after.map(keyOfMend));
  const fewer = before.filter((mend) => !stays.has(keyOfMend(mend)));
  return more.length > 0
    ? ({ kind: "mended", mends: more } as const)
    : ({ kind: "unmended", mends: fewer } as const);
}
