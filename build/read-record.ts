/** A record in a folder, read and checked as the explorer does it, for commands and tests. It does not ask where ours is kept. */
import { join } from "node:path";
import type { Opened } from "../src/io/open-record";
import { openRecord } from "../src/io/open-record";
import { partPaths } from "../src/io/part-paths";
import { MANIFEST } from "../src/record/record-file";
import { isoOfDay, today } from "../src/time/day";
import { readFile } from "./read-file";

/** @param folder of a manifest and its parts */
export function readRecord(folder: string): Opened {
  const manifest = readFile(join(folder, MANIFEST), MANIFEST);
  if (!manifest.file) return { record: null, faults: manifest.faults, madeUp: [], withheld: 0 };
  const parts = partPaths(manifest.file).map((path) => readFile(join(folder, path), path));
  const faults = [manifest, ...parts].flatMap((read) => read.faults);
  const files = [manifest, ...parts].flatMap(({ file }) => file ?? []);
  const opened = openRecord(files, { title: folder, asAt: isoOfDay(today()) });
  return { ...opened, faults: [...faults, ...opened.faults] };
}
