import type { Contribution } from "../../record/shape";
import { boundsOf } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import { isHistory, isOnlyPast } from "../../words/payment";
import { CERTAINTY_TERMS } from "../../words/terms";
import type { TableInputs } from "./inputs";
import { isTold, standingCell } from "./inputs";
import type { Cell, DataTable } from "./table";
import { correctable, dateCell, moneyCell, namesCell, sourcesCell, textCell } from "./table";

const OFTEN: Readonly<Record<NonNullable<Contribution["frequency"]>, string>> = {
  annual: "a year",
  once: "once",
};

/** Who pays what to whom, and how sure that is. */
export function paymentsTable(scene: TableInputs): DataTable {
  const { record } = scene.sight;
  const rows = record.contributions
    .filter(({ id, from_id, to_id }) => isTold(scene, id, from_id, to_id))
    .map((payment) => ({ payment, ...payment }))
    .map(({ payment, id, from_id, to_id, amount, frequency, period, certainty, purpose, sources }) => ({
      id,
      cells: [
        correctable(namesCell(record, from_id), "contributions", id, "from_id"),
        correctable(namesCell(record, to_id), "contributions", id, "to_id"),
        correctable(moneyCell(amount), "contributions", id, "amount"),
        correctable(textCell(frequency ? OFTEN[frequency] : ""), "contributions", id, "frequency"),
        correctable(
          dateCell(period === undefined ? "" : boundsInWords(boundsOf(period))),
          "contributions",
          id,
          "period",
        ),
        correctable(textCell(CERTAINTY_TERMS[certainty].phrase), "contributions", id, "certainty"),
        correctable(textCell(purpose ?? ""), "contributions", id, "purpose"),
        statusCell(scene, payment),
        sourcesCell(record, sources),
      ],
    }));
  return {
    title: `Money in ${scene.when}`,
    columns: ["From", "To", "Amount", "How often", "Period", "Certainty", "For", "Status", "Evidence"],
    rows,
  };
}

/** What was only suggested to a body that has ended is no cost of now. */
function statusCell(inputs: TableInputs, payment: Contribution): Cell {
  const { record, slice } = inputs.sight;
  const isOver = isHistory(record, slice, payment) && !isOnlyPast(payment);
  return isOver ? textCell("in the past") : standingCell(inputs, payment.id);
}
