import type { DateOrder } from "../written-date/pattern";
import type { SheetRow } from "./sheet-row";
import { textOf } from "./sheet-row";

const IN_NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/;
const MONTHS = 12;

/** British, unless some date of the file can only be the other, and none can only be British. */
export function orderOf(rows: readonly SheetRow[]): DateOrder {
  const dates = rows.flatMap((row) =>
    row.sheet.columns
      .filter(({ kind }) => kind === "date")
      .flatMap((column) => {
        const [, first, second] = IN_NUMBERS.exec(textOf(row, column) ?? "") ?? [];
        return first === undefined ? [] : [[Number(first), Number(second)] as const];
      }),
  );
  const isBritish = dates.some(([first]) => first > MONTHS);
  return !isBritish && dates.some(([, second]) => second > MONTHS) ? "month-first" : "day-first";
}
