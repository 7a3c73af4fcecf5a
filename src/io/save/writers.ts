/** What writes each format. Fetched as one, when the first is needed: by themselves they would cut what all share into crumbs. */
import type { PartnershipRecord } from "../../record/record";
import { isoOfDay, today } from "../../time/day";
import { wholeInTurns } from "../in-turns";
import { recordAsJson } from "../record-json";
import { folderWritten } from "./folder";
import { gexfWritten } from "./gexf";
import { graphmlWritten } from "./graphml";
import { jsonLdWritten } from "./json-ld";
import { oneFileOf } from "./one-file-of";
import { popoloOf } from "./popolo";
import type { FormatId, SavedContent } from "./save-format";
import { turtleWritten } from "./turtle";

type Writer = (
  record: PartnershipRecord,
  explorer: () => Promise<string>,
) => SavedContent | Promise<SavedContent>;

export const WRITERS: Readonly<Record<FormatId, Writer>> = {
  "one-file": async (record, explorer) => wholeInTurns(oneFileOf(record, await explorer())),
  folder: async (record) => zipped(await wholeInTurns(folderWritten(record))),
  workbook: async (record) => (await import("../workbook-of")).workbookOf(record),
  json: recordAsJson,
  popolo: popoloOf,
  csv: async (record) => {
    const { csvTablesWritten } = await import("./csv-tables");
    return zipped(await wholeInTurns(csvTablesWritten(record)));
  },
  gexf: (record) => wholeInTurns(gexfWritten(record)),
  graphml: (record) => wholeInTurns(graphmlWritten(record)),
  turtle: (record) => wholeInTurns(turtleWritten(record)),
  "json-ld": (record) => wholeInTurns(jsonLdWritten(record)),
};

const zipped = async (files: Readonly<Record<string, string>>): Promise<SavedContent> =>
  (await import("./zip")).zipOf(files, isoOfDay(today()));
