import type { PartnershipRecord } from "../../record/record";
import { recordFiles } from "../record-folder";
import { withRecord } from "./one-file";
import { recordScript } from "./record-script";

/**
 * The explorer in one file with this record inside: saved again from there, it is the same to the byte. Loses nothing.
 * @throws Error where the file is another
 */
export function oneFileOf(record: PartnershipRecord, explorer: string): string {
  const contents = Object.entries(recordFiles(record)).map(
    ([name, text]) => [name, JSON.parse(text)] as const,
  );
  try {
    return withRecord(explorer, record.title, recordScript(Object.fromEntries(contents)));
  } catch (error) {
    throw new Error("The file beside this page is not that of this explorer, or of another edition of it.", {
      cause: error,
    });
  }
}
