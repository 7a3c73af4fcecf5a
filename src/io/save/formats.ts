/** Every format in which a record is saved, in the order in which they are offered. */
import type { PartnershipRecord } from "../../record/record";
import { changed, leftOut, lossesInWords } from "./loss";
import type { SaveFormat } from "./save-format";

const NOTHING_LOST = { losses: [], opensAgain: true } as const;

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
  ...leftOut("setAside", "ownWords", "questions", "others"),
];

const LINKED_LOSSES = [
  changed("otherNames", "does not say what kind of name it is", "do not say what kind of name each is"),
  ...leftOut("pairs", "setAside", "questions", "others"),
];

const FORMATS: readonly Omit<SaveFormat, "cannotHold" | "write">[] = [
  {
    id: "one-file",
    name: "one file",
    purpose:
      "The whole explorer with this record inside, for a mail, a shared drive or SharePoint. It opens with a double click, without a network.",
    fileName: "partnership-explorer.html",
    mime: "text/html",
    ...NOTHING_LOST,
  },
  {
    id: "folder",
    name: "a folder",
    purpose:
      "For the web team: a zip with the folder data, to be put in the place of that beside the explorer on a web server.",
    fileName: "partnership-record.zip",
    mime: "application/zip",
    ...NOTHING_LOST,
  },
  {
    id: "json",
    name: "JSON",
    purpose:
      "The whole record in one document, in Popolo with our additions, for other programs and to be opened here again.",
    fileName: "partnerships.json",
    mime: "application/json",
    ...NOTHING_LOST,
  },
  {
    id: "popolo",
    name: "Popolo",
    purpose: "For other civic tools that read Popolo 1.0.1: bodies, people, seats, memberships and areas.",
    fileName: "partnerships-popolo.json",
    mime: "application/json",
    opensAgain: true,
    losses: [
      ...leftOut("money", "relations", "changes", "inexactDates", "disputed", "details", "themes", "classes"),
      ...leftOut("statutory", "tellings", "seatsFor", "ranks", "votes"),
      changed(
        "evidence",
        "is a link with its place in words, without what it says of the thing",
        "are links with their place in words, without what they say of the thing",
      ),
      changed("documents", "is named by what cites it alone", "are named by what cites them alone"),
      ...leftOut("setAside", "ownWords", "questions"),
      changed(
        "others",
        "is there only where Popolo has a field for it",
        "are there only where Popolo has a field for them",
      ),
    ],
  },
  {
    id: "gexf",
    name: "GEXF",
    purpose:
      "For Gephi: a graph in time (GEXF 1.3) of bodies and people, and of who belongs to what, reports to whom and became what.",
    fileName: "partnerships.gexf",
    mime: "application/xml",
    opensAgain: true,
    losses: GRAPH_LOSSES,
  },
  {
    id: "graphml",
    name: "GraphML",
    purpose:
      "For yEd, Cytoscape and other programs that draw graphs: the same graph, with first and last days as texts.",
    fileName: "partnerships.graphml",
    mime: "application/xml",
    opensAgain: true,
    losses: GRAPH_LOSSES,
  },
  {
    id: "turtle",
    name: "Turtle",
    purpose:
      "For linked data (RDF): W3C ORG with its change events, and PROV for the paragraph behind each fact.",
    fileName: "partnerships.ttl",
    mime: "text/turtle",
    opensAgain: false,
    losses: LINKED_LOSSES,
  },
  {
    id: "json-ld",
    name: "JSON-LD",
    purpose: "The same linked data, for programs that read JSON.",
    fileName: "partnerships.jsonld",
    mime: "application/ld+json",
    opensAgain: false,
    losses: LINKED_LOSSES,
  },
];

export const SAVE_FORMATS: readonly SaveFormat[] = FORMATS.map((format) => ({
  ...format,
  cannotHold: (record: PartnershipRecord) => lossesInWords(record, format.losses),
  write: async (record: PartnershipRecord, explorer: () => Promise<string>) => {
    const { WRITERS } = await import("./writers");
    return WRITERS[format.id](record, explorer);
  },
}));
