import { NAME_KINDS } from "./cell-words";
import type { Sheet } from "./column";
import { choice, column, NEEDED, RARE } from "./column";
import { evidenceColumns, idColumn } from "./evidence-columns";

/** Who is a member needs no row here; what is written of them beside that has one. */
export const PEOPLE: Sheet = {
  name: "People",
  collection: "persons",
  note: "One row for each paragraph that names somebody in a public role.",
  isInTemplate: false,
  columns: [
    column("Name of the person", "name", "text", "As it is printed.", "", NEEDED),
    column("Title before the name", "honorific_prefix", "text", "Such as Cllr or Dr."),
    column("Other name", "other_names.name", "text", "Another name of theirs.", "", RARE),
    choice("Kind of other name", "other_names.note", NAME_KINDS, "What sort of name it is.", "", {
      isOpen: true,
      use: "rare",
    }),
    column("Other name from", "other_names.start_date", "date", "The first day of that name.", "", {
      isPlain: true,
      use: "rare",
    }),
    column("Other name until", "other_names.end_date", "date", "The last day of that name.", "", {
      isPlain: true,
      use: "rare",
    }),
    ...evidenceColumns("", ""),
    idColumn(),
  ],
};
