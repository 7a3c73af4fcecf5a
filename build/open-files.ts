import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Opened, OpenOptions } from "../src/io/open-record";
import { openRecord, partPaths } from "../src/io/open-record";
import { recordFiles } from "../src/io/record-folder";
import type { RecordFile } from "../src/record/parse";
import type { PartnershipRecord } from "../src/record/record";
import { isoOfDay, today } from "../src/time/day";
import type { ReadFile } from "./read-file";
import { readFile } from "./read-file";

export interface OpenFilesOptions {
  /** What the record is called, where no file says it; the name of the first file without its ending is taken else. */
  readonly title?: string | undefined;
  /** The day of which files tell that hold no date: today, unless another is given. */
  readonly asAt?: string | undefined;
  readonly contacts?: boolean | undefined;
  /** Of files that are documents by themselves. */
  readonly covers?: OpenOptions["covers"];
  readonly ends?: OpenOptions["ends"];
}

/** Files of any of the formats that are read, as one record. Never throws. */
export function openFiles(
  paths: readonly string[],
  { title, asAt, contacts, covers, ends }: OpenFilesOptions,
): Opened {
  const [first = ""] = paths;
  const given = paths.map((path) => ({ path, ...readFile(path, basename(path)) }));
  const read = [...given, ...given.flatMap(({ path, file }) => (file ? partsBeside(path, file, paths) : []))];
  const opened = openRecord(
    read.flatMap(({ file }) => file ?? []),
    {
      title: title ?? basename(first, extname(first)),
      asAt: asAt ?? isoOfDay(today()),
      contacts: contacts ?? false,
      covers,
      ends,
    },
  );
  return { ...opened, faults: [...read.flatMap(({ faults }) => faults), ...opened.faults] };
}

/** The parts that a manifest names lie beside it, unless they are given. */
const partsBeside = (path: string, file: RecordFile, given: readonly string[]): readonly ReadFile[] =>
  partPaths(file)
    .filter((part) => !given.some((other) => basename(other) === basename(part)))
    .map((part) => readFile(join(dirname(path), part), part));

/** @throws Error where the folder holds JSON files already, which would be shipped beside the new ones */
export function writeRecord(record: PartnershipRecord, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const there = readdirSync(folder).filter((name) => name.endsWith(".json"));
  if (there.length > 0)
    throw new Error(`Expected a folder without JSON files; found ${there.join(", ")} in ${folder}`);
  const files = Object.entries(recordFiles(record)).map(
    ([name, text]) => [join(folder, name), text] as const,
  );
  for (const [path, text] of files) writeFileSync(path, text);
  return files.map(([path]) => path);
}
