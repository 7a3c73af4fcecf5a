import { useCallback, useRef } from "react";
import type { Places } from "../../graph/layout/places";
import type { Becoming } from "../../graph/plan/becoming";
import { becomingsOf } from "../../graph/plan/becoming";
import type { Look } from "../../graph/plan/look";
import type { Period } from "../../time/period";
import { useRecord } from "../hooks/useExplorer";

type Looks = ReadonlyMap<string, Look>;

interface Shown {
  /** Null while two periods are compared: from there and to there is no step in time. */
  readonly period: Period | null;
  readonly looks: Looks;
}

/** @returns told of each thing that is shown after another, it tells what became what; none where that was no step in time */
export function useBecomings({
  places,
}: Places): (period: Period | null, looks: Looks) => readonly Becoming[] {
  const record = useRecord();
  const shown = useRef<Shown | null>(null);
  return useCallback(
    (period, looks) => {
      const last = shown.current;
      shown.current = { period, looks };
      const isStep = last?.period && period && last.period.text !== period.text;
      return isStep ? becomingsOf(record, places, last.looks, looks) : [];
    },
    [record, places],
  );
}
