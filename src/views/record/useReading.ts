import { useEffect, useSyncExternalStore } from "react";
import { inTurns } from "../../io/in-turns";
import { useEmbedding } from "../hooks/useEmbedding";
import { unfinished } from "../unfinished";
import { contentsOf } from "./contentsOf";
import { openedOf } from "./openedOf";
import { ownEntries, tabEntries } from "./opening/entries";
import { contentsIn } from "./opening/reading";
import type { ReadingState } from "./opening/reading-now";
import { Readings } from "./opening/readings";

let readings: Readings | null = null;

/** One of the page: the record that is shown may change under what is being opened, and the page Record be left and come back to. */
function readingsOfPage(embedded: boolean): Readings {
  if (readings) return readings;
  readings = new Readings({
    entries: embedded ? ownEntries() : tabEntries(),
    read: contentsOf,
    work: inTurns,
    open: (reading, answers, isWanted) => {
      const chosen = reading.files.map(({ name }) => name);
      return openedOf({ chosen, contents: contentsIn(reading) ?? [], answers }, isWanted);
    },
  });
  readings.store.subscribe(({ isUnfinished }) => unfinished.setState({ isUnfinished }));
  return readings;
}

/** What is being opened, and what the reader can do about it. */
export function useReading(): ReadingState & { readonly readings: Readings } {
  const { embedded } = useEmbedding();
  const { store } = readingsOfPage(embedded);
  useEffect(() => readingsOfPage(embedded).follow(), [embedded]);
  return {
    ...useSyncExternalStore(store.subscribe, store.getState),
    readings: readingsOfPage(embedded),
  };
}
