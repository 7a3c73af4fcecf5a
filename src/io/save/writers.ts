/** What writes each format. Fetched as one, when the first is needed: by themselves they would cut what all share into crumbs. */
import type { PartnershipRecord } from "../../record/record";
import { isoOfDay, today } from "../../time/day";
import { inTurns } from "../in-turns";
import { recordAsJson } from "../record-json";
import { folderOf } from "./folder";
import { gexfOf } from "./gexf";
import { graphmlOf } from "./graphml";
import { jsonLdOf } from "./json-ld";
import { oneFileOf } from "./one-file-of";
import { popoloOf } from "./popolo";
import type { FormatId, SavedContent } from "./save-format";
import { turtleOf } from "./turtle";

type Writer = (
  record: PartnershipRecord,
  explorer: () => Promise<string>,
) => SavedContent | Promise<SavedContent>;

export const WRITERS: Readonly<Record<FormatId, Writer>> = {
  "one-file": async (record, explorer) => oneFileOf(record, await explorer()),
  folder: async (record) => (await import("./zip")).zipOf(folderOf(record), isoOfDay(today())),
  workbook: async (record) => (await import("../workbook-of")).workbookOf(record),
  json: recordAsJson,
  popolo: popoloOf,
  csv: async (record) => {
    const [{ csvTablesWritten }, { zipOf }] = await Promise.all([import("./csv-tables"), import("./zip")]);
    return zipOf((await inTurns(csvTablesWritten(record), () => true)) ?? {}, isoOfDay(today()));
  },
  gexf: gexfOf,
  graphml: graphmlOf,
  turtle: turtleOf,
  "json-ld": jsonLdOf,
};
