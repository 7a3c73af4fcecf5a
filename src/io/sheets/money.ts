import { HOW_OFTEN, SURENESS } from "./cell-words";
import type { Sheet } from "./column";
import { choice, column, NEEDED } from "./column";
import { evidenceColumns, idColumn } from "./evidence-columns";

export const MONEY: Sheet = {
  name: "Money",
  collection: "contributions",
  note: "One row for each sum that one body pays to another.",
  isInTemplate: true,
  columns: [
    column("Paid by", "from_id", "structure", "The body that pays.", "Northwick Borough Council", NEEDED),
    column("Paid to", "to_id", "structure", "The body that is paid.", "Safer Marchshire Partnership", NEEDED),
    column("Amount (£)", "amount", "amount", "Pounds.", "12,500", NEEDED),
    choice("How often", "frequency", HOW_OFTEN, "Each year, or once.", "Each year"),
    column(
      "For the time",
      "period",
      "span",
      "The year or the time that it is for, such as 2010/11.",
      "2010/11",
    ),
    choice("How sure", "certainty", SURENESS, "Left empty: done.", "Done"),
    column("Purpose", "purpose", "text", "What it is for.", "Analyst post"),
    ...evidenceColumns("Annual report on partnerships 2010", "3.5"),
    idColumn(),
  ],
};
