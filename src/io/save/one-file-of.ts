import type { Pieces } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import { recordContents } from "../record-folder";
import { withRecord } from "./one-file";
import { recordScript } from "./record-script";

/**
 * The explorer in one file with this record inside: saved again from there, it is the same to the byte. Loses nothing.
 * @throws Error where the file is another
 */
export function* oneFileOf(record: PartnershipRecord, explorer: string): Pieces<string> {
  const script = recordScript(recordContents(record));
  yield;
  try {
    return withRecord(explorer, record.title, script);
  } catch (error) {
    throw new Error("The file beside this page is not that of this explorer, or of another edition of it.", {
      cause: error,
    });
  }
}
