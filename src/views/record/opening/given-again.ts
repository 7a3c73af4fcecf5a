import type { FileMark, FileRead } from "./reading";

/**
 * The files of a way that had to be opened again, with those that are given now: the same by its content, or one of its name that was
 * mended since. Null where none of them is of this way, which is another one then.
 */
export function givenAgain(
  files: readonly FileRead[],
  given: readonly FileRead[],
): readonly FileRead[] | null {
  const found = files.map((file) => (file.contents ? null : sameIn(given, file)));
  if (!given.every((file) => found.includes(file))) return null;
  return files.map((file, index) => {
    const again = found[index];
    return again ? calledAs(again, file.name) : file;
  });
}

const sameIn = (given: readonly FileRead[], { name, digest }: FileMark): FileRead | undefined =>
  given.find((file) => digest !== "" && file.digest === digest) ?? given.find((file) => file.name === name);

/** What was said is said of the file by the name that it had. */
const calledAs = (file: FileRead, name: string): FileRead => ({
  ...file,
  name,
  contents: (file.contents ?? []).map((content) =>
    content.file?.path === file.name ? { ...content, file: { ...content.file, path: name } } : content,
  ),
});

/** The content of files, whatever they are called and in whatever order. Null where it is not known of all. */
export function keyOfContent(files: readonly FileMark[]): string | null {
  const digests = files.map(({ digest }) => digest);
  return digests.includes("") ? null : JSON.stringify(digests.toSorted());
}
