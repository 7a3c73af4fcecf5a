import { useEffect, useEffectEvent } from "react";
import { useDraft } from "../../hooks/useDraft";
import type { Reading } from "./reading";
import { missingIn } from "./reading";
import type { Readings } from "./readings";

/** Where the reader has switched a draft on, the files of what is being opened are kept with it, and are there again after a reload. */
export function useKeptFiles(reading: Reading | null, readings: Readings): void {
  const draft = useDraft();
  const isOn = draft?.on === true;
  const way = reading?.way;
  const isMissing = reading !== null && missingIn(reading).length > 0;
  const keepOrFetch = useEffectEvent(async (isGone: boolean) => {
    if (!draft || !reading) return;
    if (isGone) await readings.restore(await draft.keptFiles());
    else draft.keepFiles(readings.chosen);
  });
  useEffect(() => {
    if (isOn && way !== undefined) void keepOrFetch(isMissing);
  }, [isOn, way, isMissing]);
}
