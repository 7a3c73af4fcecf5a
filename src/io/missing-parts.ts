import type { Fault } from "../record/fault";
import { faultOfFile } from "../record/fault";
import type { ReadContent } from "./content";
import { partPaths } from "./part-paths";

/** Of the parts that a manifest among the files names, those that are not among them: without them a part is read as the whole. */
export function missingParts(read: readonly ReadContent[]): readonly Fault[] {
  const given = new Set(read.flatMap(pathsOf).map(nameOf));
  const named = read.flatMap(({ file }) => (file ? partPaths(file) : []));
  return [...new Set(named)]
    .filter((path) => !given.has(nameOf(path)))
    .map((path) => faultOfFile(path, "a file of the record, opened together with the others", "none"));
}

/** Also of those that could not be read, of which that is told. */
const pathsOf = ({ file, faults }: ReadContent): readonly string[] => [
  ...(file ? [file.path] : []),
  ...faults.map((fault) => fault.file),
];

const nameOf = (path: string): string => path.split("/").at(-1) ?? path;
