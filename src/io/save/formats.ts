/** Every format in which a record is saved, in the order in which they are offered. */
import { perRecord } from "../../record/per-record";
import type { PartnershipRecord } from "../../record/record";
import { cannotHold } from "../workbook-of/cannot-hold";
import type { Loss } from "./loss";
import { changed, leftOut, lossesInBrief, lossesInWords } from "./loss";
import type { SaveFormat } from "./save-format";

type Held = Pick<SaveFormat, "lossesInBrief" | "cannotHold">;

const WHOLE: Held = { lossesInBrief: "", cannotHold: () => [] };

const without = (losses: readonly Loss[]): Held => ({
  lossesInBrief: lossesInBrief(losses),
  cannotHold: perRecord((record) => lossesInWords(record, losses)),
});

const ofSheets = perRecord(cannotHold);

/** As the form of the template has it, which says itself what a workbook loses. */
const OF_SHEETS =
  "dates that other evidence contradicts; paragraphs of details of registers; things that other programs wrote beside it; spaces around texts";

const GRAPH_LOSSES = [
  ...leftOut("money", "seats", "plans", "ownChanges", "evidence", "documents", "otherNames", "purposes"),
  changed(
    "inexactDates",
    "stands as the longest time that it can mean, with its text beside it",
    "stand as the longest time that they can mean, with their texts beside them",
  ),
  changed(
    "onlyPlanned",
    "is told from the others by a text alone",
    "are told from the others by a text alone",
  ),
  changed("areas", "is a text of its bodies", "are texts of their bodies"),
  ...leftOut("disputed", "details", "links", "statutory", "tellings", "classes", "votes"),
  ...leftOut("setAside", "ownWords", "questions", "stories", "others"),
];

const CSV_LOSSES = [
  changed(
    "numberedParagraphs",
    "turns into a number or a date where Excel opens the file by itself",
    "turn into numbers or dates where Excel opens the files by itself",
  ),
];

const POPOLO_LOSSES = [
  ...leftOut("money", "relations", "changes", "inexactDates", "disputed", "details", "themes", "classes"),
  ...leftOut("statutory", "tellings", "seatsFor", "ranks", "votes"),
  changed(
    "evidence",
    "is a link with its place in words, without what it says of the thing",
    "are links with their place in words, without what they say of the thing",
  ),
  changed("documents", "is named by what cites it alone", "are named by what cites them alone"),
  ...leftOut("setAside", "ownWords", "questions", "stories"),
  changed(
    "others",
    "is there only where Popolo has a field for it",
    "are there only where Popolo has a field for them",
  ),
];

const LINKED_LOSSES = [
  changed("otherNames", "does not say what kind of name it is", "do not say what kind of name each is"),
  ...leftOut("pairs", "setAside", "questions", "stories", "others"),
];

const FORMATS: readonly Omit<SaveFormat, "write">[] = [
  {
    id: "one-file",
    name: "one file",
    purpose:
      "The whole explorer with this record inside, for a mail, a shared drive or SharePoint. It opens with a double click, without a network.",
    fileName: "partnership-explorer.html",
    mime: "text/html",
    opensAgain: true,
    ...WHOLE,
  },
  {
    id: "folder",
    name: "a folder",
    purpose:
      "For the web team: a zip with the folder data, to be put in the place of that beside the explorer on a web server.",
    fileName: "partnership-record.zip",
    mime: "application/zip",
    opensAgain: true,
    ...WHOLE,
  },
  {
    id: "workbook",
    name: "a workbook",
    purpose:
      "A spreadsheet in the form of the template (.xlsx), to go on in Excel or LibreOffice and to be opened here again.",
    fileName: "partnerships.xlsx",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    opensAgain: true,
    lossesInBrief: OF_SHEETS,
    cannotHold: ofSheets,
  },
  {
    id: "json",
    name: "JSON",
    purpose:
      "The whole record in one document, in Popolo with our additions, for other programs and to be opened here again.",
    fileName: "partnerships.json",
    mime: "application/json",
    opensAgain: true,
    ...WHOLE,
  },
  {
    id: "popolo",
    name: "Popolo",
    purpose: "For other civic tools that read Popolo 1.0.1: bodies, people, seats, memberships and areas.",
    fileName: "partnerships-popolo.json",
    mime: "application/json",
    opensAgain: true,
    ...without(POPOLO_LOSSES),
  },
  {
    id: "csv",
    name: "CSV",
    purpose: "The sheets of the workbook as a CSV each, in one zip, for databases and other programs.",
    fileName: "partnerships-csv.zip",
    mime: "application/zip",
    opensAgain: true,
    lossesInBrief: `${OF_SHEETS}; ${lossesInBrief(CSV_LOSSES)}`,
    cannotHold: perRecord((record) => [...ofSheets(record), ...lossesInWords(record, CSV_LOSSES)]),
  },
  {
    id: "gexf",
    name: "GEXF",
    purpose:
      "For Gephi: a graph in time (GEXF 1.3) of bodies and people, and of who belongs to what, reports to whom and became what.",
    fileName: "partnerships.gexf",
    mime: "application/xml",
    opensAgain: true,
    ...without(GRAPH_LOSSES),
  },
  {
    id: "graphml",
    name: "GraphML",
    purpose:
      "For yEd, Cytoscape and other programs that draw graphs: the same graph, with first and last days as texts.",
    fileName: "partnerships.graphml",
    mime: "application/xml",
    opensAgain: true,
    ...without(GRAPH_LOSSES),
  },
  {
    id: "turtle",
    name: "Turtle",
    purpose:
      "For linked data (RDF): W3C ORG with its change events, and PROV for the paragraph behind each fact.",
    fileName: "partnerships.ttl",
    mime: "text/turtle",
    opensAgain: false,
    ...without(LINKED_LOSSES),
  },
  {
    id: "json-ld",
    name: "JSON-LD",
    purpose: "The same linked data, for programs that read JSON.",
    fileName: "partnerships.jsonld",
    mime: "application/ld+json",
    opensAgain: false,
    ...without(LINKED_LOSSES),
  },
];

export const SAVE_FORMATS: readonly SaveFormat[] = FORMATS.map((format) => ({
  ...format,
  write: async (record: PartnershipRecord, explorer: () => Promise<string>) => {
    const { WRITERS } = await import("./writers");
    return WRITERS[format.id](record, explorer);
  },
}));
