import type { ReadContent } from "../../io/content";
import { faultOfFile } from "../../record/fault";
import type { FileRead } from "./opening/reading";

/** In bytes: what is larger is no record that anybody keeps by hand, and would take the memory of a council's laptop. */
const MOST_BYTES = 100_000_000;

/**
 * What stands in files that the reader has chosen; of a zip, each of its files. Never rejects: what cannot be read is a fault. The
 * script that reads comes with the first.
 * @param onRows called with how many rows of a spreadsheet were read so far
 */
export const contentsOf = (
  files: readonly File[],
  onRows: (rows: number) => void,
): Promise<readonly FileRead[]> => Promise.all(files.map((file) => contentsOfFile(file, onRows)));

async function contentsOfFile(file: File, onRows: (rows: number) => void): Promise<FileRead> {
  const { name } = file;
  const failed = (expected: string, found: string): FileRead => ({
    name,
    digest: "",
    contents: [refused(file, expected, found)],
  });
  if (file.size > MOST_BYTES) return failed("a file of at most 100 MB", megabytes(file.size));
  try {
    const { readContents } = await import("../../io/content");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const digest = await digestOf(bytes, file);
    return { name, digest, contents: await readContents({ path: name, bytes }, onRows) };
  } catch (error) {
    return failed("a file that can be read", error instanceof Error ? error.message : String(error));
  }
}

/** By which the same content is known again. Pages that are not served safely have no digest: there, size and time must do. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>, { size, lastModified }: File): Promise<string> {
  if (!isSecureContext) return `${size} ${lastModified}`;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const refused = ({ name }: File, expected: string, found: string): ReadContent => ({
  file: null,
  faults: [faultOfFile(name, expected, found)],
});

const megabytes = (size: number): string => `${Math.ceil(size / 1_000_000)} MB`;
