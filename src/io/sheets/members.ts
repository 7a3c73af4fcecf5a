import type { Sheet } from "./column";
import { column, NEEDED, RARE } from "./column";
import { detailColumns, evidenceColumns, idColumn } from "./evidence-columns";

export const MEMBERS: Sheet = {
  name: "Members",
  collection: "memberships",
  note: "One row for each person or body that is a member of a structure.",
  isInTemplate: true,
  columns: [
    column(
      "Member of",
      "organization_id",
      "structure",
      "The structure.",
      "Safer Marchshire Partnership",
      NEEDED,
    ),
    column("Person", "person_id", "person", "Somebody by name …", "Cllr Ann Smith"),
    column("Member body", "member.id", "structure", "… or a council or another body: one of the two.", "", {
      isVital: true,
    }),
    column("Role", "role", "text", "Such as chair or partner.", "Chair"),
    column(
      "Seat",
      "post_id",
      "seat",
      "The seat or office that they hold, from the sheet Seats.",
      "Leader of Northwick Borough Council",
    ),
    column(
      "On behalf of",
      "on_behalf_of_id",
      "structure",
      "The body that sends them.",
      "Northwick Borough Council",
    ),
    column("From", "start_date", "date", "As you know it.", "May 2011", { sibling: "start_edtf" }),
    column("Until", "end_date", "date", "The last day, as you know it.", "", { sibling: "end_edtf" }),
    column("May vote", "voting", "yes-no", "Yes or no, where it is written.", "Yes"),
    ...detailColumns(),
    ...evidenceColumns("Annual report on partnerships 2010", "3.3"),
    idColumn(),
    column("From, in EDTF", "start_edtf", "date", "Where the beginning needs more than one date.", "", RARE),
    column("Until, in EDTF", "end_edtf", "date", "Where the end needs more than one date.", "", RARE),
  ],
};
