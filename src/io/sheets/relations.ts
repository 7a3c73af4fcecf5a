import { DEEDS } from "./cell-words";
import type { Sheet } from "./column";
import { choice, column, NEEDED } from "./column";
import { evidenceColumns, idColumn } from "./evidence-columns";

export const RELATIONS: Sheet = {
  name: "Relations",
  collection: "relations",
  note: "One row for each way in which two structures have to do with each other, beside one being a part or a member of the other.",
  isInTemplate: true,
  columns: [
    column("Who", "from_id", "structure", "The one that does it.", "Safer Marchshire Partnership", NEEDED),
    choice("Does", "type", DEEDS, "The nearest word of the list.", "Reports to", NEEDED),
    column("To whom", "to_id", "structure", "The one to which it is done.", "Marchshire Together", NEEDED),
    column("From", "start_date", "date", "Its first day: a day, a month or a year.", "", { isPlain: true }),
    column("Until", "end_date", "date", "Its last day: a day, a month or a year.", "", { isPlain: true }),
    ...evidenceColumns("Annual report on partnerships 2010", "3.2"),
    idColumn(),
  ],
};
