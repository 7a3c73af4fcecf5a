import { BODY_KINDS, NAME_KINDS, THEME_NAMES } from "./cell-words";
import type { Sheet } from "./column";
import { choice, column, NEEDED, RARE } from "./column";
import { detailColumns, evidenceColumns, idColumn } from "./evidence-columns";

export const STRUCTURES: Sheet = {
  name: "Structures",
  collection: "organizations",
  note: "One row for each partnership, board, group, council or other body; a further row, with the same name, for each further paragraph that tells of it.",
  isInTemplate: true,
  columns: [
    column(
      "Name",
      "name",
      "text",
      "The name as it is printed, without “the”.",
      "Safer Marchshire Partnership",
      NEEDED,
    ),
    choice(
      "Kind",
      "classification",
      BODY_KINDS,
      "Left empty: a partnership, or a board or sub-group where it is part of another. Any other word of your own may stand here too.",
      "Partnership",
      {
        use: "known-by",
        isOpen: true,
      },
    ),
    column(
      "Part of",
      "parent_id",
      "structure",
      "The name of the body that it is a part of.",
      "Marchshire Together",
    ),
    column(
      "Area",
      "area_id",
      "area",
      "The district, county or region that it is for. Left empty: the one of most rows.",
      "Marchshire",
    ),
    choice("Theme", "theme", THEME_NAMES, "Where it stands on the plan.", "Community safety"),
    column(
      "Began",
      "founding_date",
      "date",
      "As you know it: 2011, May 2011, by 10 Oct 2011, about 1999.",
      "May 2004",
      {
        sibling: "founding_edtf",
      },
    ),
    column(
      "Ended",
      "dissolution_date",
      "date",
      "Its last day, as you know it. What became of it is told in the sheet Changes.",
      "",
      {
        sibling: "dissolution_edtf",
      },
    ),
    column("Statutory", "statutory", "yes-no", "Yes, where the law asks for it.", "Yes"),
    column(
      "Purpose",
      "summary",
      "text",
      "What it is for, in your own words.",
      "Brings the police, the council and health together.",
    ),
    column(
      "Other name",
      "other_names.name",
      "text",
      "A short name, an acronym or a former name. Each further one has a row.",
      "SMP",
    ),
    choice("Kind of other name", "other_names.note", NAME_KINDS, "What sort of name it is.", "Acronym", {
      isOpen: true,
    }),
    column("Other name from", "other_names.start_date", "date", "The first day of that name.", "", {
      isPlain: true,
      use: "rare",
    }),
    column("Other name until", "other_names.end_date", "date", "The last day of that name.", "", {
      isPlain: true,
      use: "rare",
    }),
    ...detailColumns("Responsible officer", "Head of Community Safety"),
    column("Identifier", "identifiers.identifier", "text", "Its code in a public list.", "", RARE),
    column("Identifier in", "identifiers.scheme", "text", "The public list.", "", RARE),
    column("Link", "links.url", "text", "A web address about it.", "", RARE),
    column("Link is", "links.note", "text", "What stands there.", "", RARE),
    column("Article", "article", "text", "The word before its name in a sentence, such as the.", "", RARE),
    column("Name is plural", "plural", "yes-no", "Yes: the District Councils are.", "", RARE),
    column("Name describes it", "descriptive", "yes-no", "Yes, where the name is a description.", "", RARE),
    column(
      "Stands for several",
      "is_class",
      "yes-no",
      "Yes, where several are told of without their names.",
      "",
      RARE,
    ),
    column("How many", "count", "count", "How many these are.", "", RARE),
    column(
      "One of",
      "class_id",
      "structure",
      "The row that stands for several, of which it is one.",
      "",
      RARE,
    ),
    ...evidenceColumns("Annual report on partnerships 2010", "3.1"),
    idColumn(),
    column(
      "Began, in EDTF",
      "founding_edtf",
      "date",
      "Where the beginning needs more than one date.",
      "",
      RARE,
    ),
    column("Ended, in EDTF", "dissolution_edtf", "date", "Where the end needs more than one date.", "", RARE),
  ],
};
