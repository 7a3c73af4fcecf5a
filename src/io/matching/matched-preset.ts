import type { RecordFile } from "../../record/record-file";
import type { Rough } from "../generous/rough";
import type { Preset } from "../presets/preset";
import { Table } from "../table";
import { withHeadingRow } from "./grid";
import type { Matching, TableMatching } from "./matching";
import { matchedRead } from "./read-matched";
import { MATCHINGS } from "./remembered";
import { sameHeadings } from "./same-headings";

/** The tables whose columns the reader has matched, as one more format that is read. */
export function matchedPreset(files: readonly RecordFile[], matchings: readonly TableMatching[]): Preset {
  const matchingOf = new Map(
    matchings.flatMap(({ file, sheet, matching }) => {
      const found = files.find((each) => each.path === file && (each.sheet ?? null) === sheet);
      return found && isFor(matching, found.content) ? [[found.content, matching] as const] : [];
    }),
  );
  return {
    name: "a table whose columns were matched",
    recognises: (content) => matchingOf.has(content),
    *read(own, _asAt, notes) {
      notes.keep(MATCHINGS, [...matchingOf.values()]);
      const roughs: Rough[] = [];
      for (const { path, sheet, content } of own) {
        const matching = matchingOf.get(content);
        if (!matching || !(content instanceof Table)) continue;
        const table = { file: path, sheet: sheet ?? null, table: content };
        for (const rough of yield* matchedRead(table, matching, notes)) roughs.push(rough);
      }
      return oneOfEachArea(roughs);
    },
  };
}

/** A file that was given anew may have other columns: then it is to be matched anew. */
const isFor = (matching: Matching, content: unknown): boolean =>
  content instanceof Table && sameHeadings(matching, withHeadingRow(content, matching.heading_row));

/** Registers of one council are of one area. */
function oneOfEachArea(roughs: readonly Rough[]): readonly Rough[] {
  const areas = new Map(
    roughs.filter(({ collection }) => collection === "areas").map((rough) => [rough.fields["id"], rough]),
  );
  return [...areas.values(), ...roughs.filter(({ collection }) => collection !== "areas")];
}
