import { readFileSync } from "node:fs";
import { embedManifest, embedTypes } from "./embed-manifest";
import { withFormatTable } from "./format-table";
import { withParameterTable } from "./parameter-table";
import { withSheetTable } from "./sheet-table";

/** The files that tell others of the parameters, attributes, events and formats, by their paths, as they are to be. */
export const describedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ["public/embed.d.ts", embedTypes()],
    ["public/custom-elements.json", `${JSON.stringify(embedManifest(), null, 2)}\n`],
    ["HOSTING.md", withParameterTable(readFileSync("HOSTING.md", "utf8"))],
    ["data/README.md", withSheetTable(readFileSync("data/README.md", "utf8"))],
    ["README.md", withFormatTable(readFileSync("README.md", "utf8"))],
  ]);
