import { useEffect, useSyncExternalStore } from "react";
import { inTurns } from "../../io/in-turns";
import type { Opened } from "../../io/open-record";
import { faultOfFile } from "../../record/fault";
import { isoOfDay, today } from "../../time/day";
import { useEmbedding } from "../hooks/useEmbedding";
import { unfinished } from "../unfinished";
import type { Answers } from "./answers";
import { contentsOf } from "./contentsOf";
import { titleOf } from "./file-title";
import { ownEntries, tabEntries } from "./opening/entries";
import type { Reading } from "./opening/reading";
import { contentsIn } from "./opening/reading";
import type { ReadingState } from "./opening/readings";
import { Readings } from "./opening/readings";

let readings: Readings | null = null;

/** One of the page: the record that is shown may change under what is being opened, and the page Record be left and come back to. */
function readingsOfPage(embedded: boolean): Readings {
  if (readings) return readings;
  readings = new Readings({
    entries: embedded ? ownEntries() : tabEntries(),
    read: contentsOf,
    open: openedOf,
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

/** In turns with the page; null where it was given up. Never rejects: where the part of the explorer that reads cannot be had, a fault says why. */
async function openedOf(reading: Reading, answers: Answers, isWanted: () => boolean): Promise<Opened | null> {
  const files = reading.files.map(({ name }) => name);
  try {
    const { contentsOpened } = await import("../../io/open-bytes");
    const options = { title: titleOf(files, answers), asAt: isoOfDay(today()), matchings: [], ...answers };
    return await inTurns(contentsOpened(contentsIn(reading) ?? [], options), isWanted);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const faults = files.map((file) => faultOfFile(file, "a file that the explorer can read", found));
    return { record: null, faults, madeUp: [], withheld: 0 };
  }
}
