import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { ReadContent } from "../src/io/content";
import { readContents } from "../src/io/content";
import { assigned } from "../src/io/matching/assigned";
import type { Matching } from "../src/io/matching/matching";
import { openContents } from "../src/io/open-bytes";
import type { Opened, OpenOptions } from "../src/io/open-record";
import { partPaths } from "../src/io/part-paths";
import { recordFiles } from "../src/io/record-folder";
import { faultOfFile } from "../src/record/fault";
import type { PartnershipRecord } from "../src/record/record";
import type { RecordFile } from "../src/record/record-file";

export interface OpenFilesOptions {
  /** What the record is called, where no file says it; the name of the first file without its ending is taken else. */
  readonly title?: string | undefined;
  /** The day of which files tell that hold no date, such as 2024-05-01. */
  readonly asAt: string;
  readonly contacts?: boolean | undefined;
  readonly covers?: OpenOptions["covers"];
  readonly ends?: OpenOptions["ends"];
  /** How tables are read whose columns have no meaning by themselves. */
  readonly matchings?: readonly Matching[] | undefined;
}

/** Files of any of the formats that are read, as one record. Never rejects. A table for which there is no matching is told by what is opened. */
export async function openFiles(
  paths: readonly string[],
  { title, asAt, contacts, covers, ends, matchings = [] }: OpenFilesOptions,
): Promise<Opened> {
  const [first = ""] = paths;
  const read = await Promise.all(
    paths.map(async (path) => (await readFile(path, basename(path))).map((each) => ({ path, ...each }))),
  );
  const given = read.flat();
  const parts = await Promise.all(
    given.flatMap(({ path, file }) => (file ? partsBeside(path, file, paths) : [])),
  );
  const contents = [...given, ...parts.flat()];
  const options = {
    title: title ?? basename(first, extname(first)),
    asAt,
    contacts: contacts ?? false,
    covers,
    ends,
  };
  const opened = openContents(contents, { ...options, matchings: [] });
  const { matchings: matched } = assigned(opened.unmatched ?? [], matchings);
  return matched.length === 0 ? opened : openContents(contents, { ...options, matchings: matched });
}

/** The parts that a manifest names lie beside it, unless they are given. */
const partsBeside = (
  path: string,
  file: RecordFile,
  given: readonly string[],
): readonly Promise<readonly ReadContent[]>[] =>
  partPaths(file)
    .filter((part) => !given.some((other) => basename(other) === basename(part)))
    .map((part) => readFile(join(dirname(path), part), part));

/** All that it holds. @param name by which the record and its faults call it */
async function readFile(path: string, name: string): Promise<readonly ReadContent[]> {
  try {
    return await readContents({ path: name, bytes: readFileSync(path) });
  } catch (error) {
    return [{ file: null, faults: [faultOfFile(name, "a file that can be read", String(error))] }];
  }
}

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
