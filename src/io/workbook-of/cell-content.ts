import { defusedCell } from "../defused";

/**
 * A text as a workbook holds it. There, `_x0041_` is the sign of that number (ECMA-376, part 1, 22.4.2.4): a text that has just these
 * is told apart.
 */
export const cellContent = (text: string): string =>
  defusedCell(text)
    .replace(/_(?=x[\dA-F]{4}_)/gi, "_x005F_")
    .replaceAll("\r", "_x000D_");
