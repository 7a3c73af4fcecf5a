import type { MatchedBody, MatchedCell } from "./matched-rows";
import { moneyInCell } from "./money-in-cell";
import type { Reading } from "./reading";

/** What the council pays. @returns cells that are no sum, or that nobody is known to pay: they are kept as notes */
export function addCost(
  { rows }: MatchedBody,
  bodyId: string,
  councilId: string | null,
  reading: Reading,
): readonly MatchedCell[] {
  return rows.flatMap((row) =>
    row.cellsOf("cost").filter((cell) => {
      const money = moneyInCell(cell.text);
      if (!money) reading.note(row, cell, "a sum a year, such as £5,000");
      if (!money || councilId === null) return true;
      if (money.amount === 0) return true;
      reading.add(
        "contributions",
        { from_id: councilId, to_id: bodyId, ...money, currency: "GBP", certainty: "happened" },
        row,
      );
      return false;
    }),
  );
}
