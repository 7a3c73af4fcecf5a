import type { Fault, Meant } from "../../record/fault";
import type { Mend } from "../../record/mend";
import type { RecordFile } from "../../record/record-file";
import { undefused } from "../defused";
import { mendedFile } from "./mended-file";
import { isOfColumn, rowOfFault } from "./row-of-fault";

/** The faults of the same file that ask the same of the same name, itself among them. */
export const askingTheSame = (fault: Fault, faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(
    ({ file, cell, meant }) =>
      cell !== undefined &&
      file === fault.file &&
      meant !== undefined &&
      meant.written === fault.meant?.written &&
      meant.name === fault.meant.name,
  );

/**
 * "Did you mean …?" answered with yes, in the cells of these faults; other names in them stay.
 * @param files as they were read, without any mend
 */
export function mendsAsMeant(
  files: readonly RecordFile[],
  faults: readonly Fault[],
  mends: readonly Mend[],
): readonly Mend[] {
  const mended = files.map((file) => mendedFile(file, mends));
  return faults.flatMap((fault): readonly Mend[] => {
    const { cell, meant, file } = fault;
    const [own, now] = [files, mended].map((each) => rowOfFault(each, fault));
    if (!cell || !meant || !own || !now) return [];
    const texts = now.row.cells.map(undefused);
    const column = now.tab.table.headings.findIndex(
      (heading, index) => isOfColumn(cell, heading) && texts[index]?.includes(meant.written),
    );
    if (column < 0) return [];
    const before = undefused(own.row.cells[column] ?? "");
    return [{ kind: "cell", file, cell, column, before, text: withName(texts[column] ?? "", meant) }];
  });
}

/** Of several names, with a semicolon or a line break between them, the one that is written so. */
const withName = (text: string, { written, name }: Meant): string =>
  text === written
    ? name
    : text
        .split(/([;\n])/)
        .map((part) => (part.trim() === written ? part.replace(written, () => name) : part))
        .join("");
