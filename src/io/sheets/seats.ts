import { RANK_WORDS } from "./cell-words";
import type { Sheet } from "./column";
import { choice, column, NEEDED, RARE } from "./column";
import { detailColumns, evidenceColumns, idColumn } from "./evidence-columns";

export const SEATS: Sheet = {
  name: "Seats",
  collection: "posts",
  note: "One row for each seat or office on a structure, whoever holds it.",
  isInTemplate: true,
  columns: [
    column(
      "Seat or office",
      "label",
      "text",
      "As it is printed.",
      "Leader of Northwick Borough Council",
      NEEDED,
    ),
    column(
      "On",
      "organization_id",
      "structure",
      "The structure that it is on.",
      "Safer Marchshire Partnership",
      NEEDED,
    ),
    column(
      "Sent by",
      "on_behalf_of_id",
      "structure",
      "The body that sends whoever holds it.",
      "Northwick Borough Council",
    ),
    column("Number of seats", "count", "count", "Where it is more than one.", "1"),
    choice(
      "Rank",
      "rank",
      RANK_WORDS,
      "Elected or appointed to govern, or employed to carry out.",
      "Elected or appointed",
    ),
    column("Role", "role", "text", "Such as chair.", "", RARE),
    column("From", "start_date", "date", "Its first day: a day, a month or a year.", "", { isPlain: true }),
    column("Until", "end_date", "date", "Its last day: a day, a month or a year.", "", { isPlain: true }),
    ...detailColumns(),
    ...evidenceColumns("Annual report on partnerships 2010", "3.2"),
    idColumn(),
  ],
};
