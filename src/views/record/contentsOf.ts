import type { ReadContent } from "../../io/content";
import { faultOfFile } from "../../record/fault";

/** In bytes: what is larger is no record that anybody keeps by hand, and would take the memory of a council's laptop. */
const MOST_BYTES = 100_000_000;

/**
 * What stands in files that the reader has chosen; of a zip, each of its files. Never rejects: what cannot be read is a fault. The
 * script that reads comes with the first.
 * @param onRows called with how many rows of a spreadsheet were read so far
 */
export async function contentsOf(
  files: readonly File[],
  onRows: (rows: number) => void,
): Promise<readonly ReadContent[]> {
  const contentsOfFile = async (file: File): Promise<readonly ReadContent[]> => {
    if (file.size > MOST_BYTES) return [refused(file, "a file of at most 100 MB", megabytes(file.size))];
    try {
      const { readContents } = await import("../../io/content");
      const bytes = new Uint8Array(await file.arrayBuffer());
      return await readContents({ path: file.name, bytes }, onRows);
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      return [refused(file, "a file that can be read", found)];
    }
  };
  return (await Promise.all(files.map(contentsOfFile))).flat();
}

const refused = ({ name }: File, expected: string, found: string): ReadContent => ({
  file: null,
  faults: [faultOfFile(name, expected, found)],
});

const megabytes = (size: number): string => `${Math.ceil(size / 1_000_000)} MB`;
