import { CHANGES as KINDS, SURENESS } from "./cell-words";
import type { Sheet } from "./column";
import { choice, column, NEEDED, RARE } from "./column";
import { evidenceColumns, idColumn } from "./evidence-columns";

/** Without one of the bodies it would be another change. */
const VITAL = { isVital: true } as const;

export const CHANGES: Sheet = {
  name: "Changes",
  collection: "change_events",
  note: "One row for each thing that happened to a structure, or is to happen.",
  isInTemplate: true,
  columns: [
    choice("What happened", "type", KINDS, "The nearest word of the list.", "Merged", NEEDED),
    column(
      "From",
      "original_organization_ids",
      "structures",
      "What it happened to; of several, a semicolon between the names.",
      "Safer Northwick Partnership; Safer Southam Partnership",
      VITAL,
    ),
    column(
      "Into",
      "resulting_organization_ids",
      "structures",
      "What came of it; of several, a semicolon between the names. Where it was renamed, its new name: the body has one row of the sheet Structures, under either name.",
      "Safer Marchshire Partnership",
      VITAL,
    ),
    column(
      "Stays",
      "continuing_organization_ids",
      "structures",
      "Which of these go on, where some end and some do not.",
      "",
      VITAL,
    ),
    column("When", "date", "date", "The first day of the new state, as you know it.", "1 April 2004", {
      use: "known-by",
      sibling: "date_edtf",
    }),
    choice(
      "How sure",
      "certainty",
      SURENESS,
      "Left empty: done, or planned where the day is after that of the document.",
      "Done",
    ),
    column(
      "In a few words",
      "label",
      "text",
      "Left empty: made from the names.",
      "One partnership for community safety",
    ),
    column("Description", "description", "text", "What happened, in your own words."),
    column("Announced", "announced_date", "date", "When it was announced.", "", {
      isPlain: true,
      use: "rare",
    }),
    column("What passed", "what", "text", "Of a transfer: the functions, staff or projects."),
    column("Sum that passed (£)", "amount", "amount", "Of a transfer: pounds.", "", RARE),
    column(
      "Went from",
      "pairs.0",
      "structure",
      "Where not all went to all: one of those it happened to …",
      "",
      RARE,
    ),
    column("Went to", "pairs.1", "structure", "… and what came of just that.", "", RARE),
    column(
      "Choice",
      "option.group",
      "text",
      "Of proposals that exclude each other: what is to be chosen.",
      "",
      RARE,
    ),
    column("Option", "option.name", "text", "And the option that this is part of.", "", RARE),
    ...evidenceColumns("Annual report on partnerships 2010", "3.4"),
    idColumn(),
    column("When, in EDTF", "date_edtf", "date", "Where the time needs more than one date.", "", RARE),
  ],
};
