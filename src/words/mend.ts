import type { Mend } from "../record/mend";
import { placeInWords } from "./faults";

/** @example "town.xlsx, Structures, row 7, column Part of: “Town Board” in place of “Town Bord”" */
export function mendInWords(mend: Mend): string {
  if (mend.kind === "new-name") return `${mend.file}: “${mend.name}” is a new one`;
  const { file, cell, before, text } = mend;
  return `${placeInWords({ file, cell, item: "", field: "" })}: ${quoted(text)} in place of ${quoted(before)}`;
}

const quoted = (text: string): string => (text === "" ? "nothing" : `“${text}”`);
