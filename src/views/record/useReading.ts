import { useRef, useState } from "react";
import type { Opened } from "../../io/open-record";
import { isoOfDay, today } from "../../time/day";

/** Files on their way to a record. */
export interface Reading {
  readonly files: readonly string[];
  /** Null while they are read. */
  readonly opened: Opened | null;
}

export function useReading() {
  const [reading, setReading] = useState<Reading | null>(null);
  const turn = useRef(0);
  const leave = (): void => {
    turn.current += 1;
    setReading(null);
  };
  const read = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0) return;
    turn.current += 1;
    const own = turn.current;
    const files = chosen.map(({ name }) => name);
    setReading({ files, opened: null });
    const { openBytes } = await import("../../io/open-bytes");
    const bytes = await Promise.all(
      chosen.map(async (file) => ({ path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    const opened = await openBytes(bytes, { title: titleOf(files), asAt: isoOfDay(today()) });
    if (turn.current === own) setReading({ files, opened });
  };
  return { reading, read, leave };
}

/** @example titleOf(["Partnership register 2024.csv"]) // "Partnership register 2024" */
const titleOf = ([first = ""]: readonly string[]): string => first.replace(/\.\w+$/, "") || "Your own record";
