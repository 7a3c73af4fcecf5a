import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SaveFormat } from "../src/io/save/save-format";
import type { PartnershipRecord } from "../src/record/record";

const BUILT = "dist/partnership-explorer.html";

/**
 * Writes the record into the folder, in the format and under its name.
 * @returns the path of the file
 * @throws Error where the one file is wanted and not built yet, or the folder cannot be written
 */
export async function saveAs(
  record: PartnershipRecord,
  { fileName, write }: SaveFormat,
  folder: string,
): Promise<string> {
  const content = await write(record, builtExplorer);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, fileName);
  writeFileSync(path, content);
  return path;
}

const builtExplorer = (): Promise<string> =>
  readFile(BUILT, "utf8").catch(() => {
    throw new Error(`Expected the explorer in one file, as npm run build makes it; found no ${BUILT}`);
  });
