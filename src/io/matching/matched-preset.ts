import type { RecordFile } from "../../record/parse";
import type { Rough } from "../generous/rough";
import type { Preset } from "../presets/preset";
import { Table } from "../table";
import type { TableMatching } from "./matching";
import { readMatched } from "./read-matched";
import { MATCHINGS } from "./remembered";

/** The tables whose columns the reader has matched, as one more format that is read. */
export function matchedPreset(files: readonly RecordFile[], matchings: readonly TableMatching[]): Preset {
  const matchingOf = new Map(
    matchings.flatMap(({ file, sheet, matching }) => {
      const found = files.find((each) => each.path === file && (each.sheet ?? null) === sheet);
      return found?.content instanceof Table ? [[found.content as unknown, matching] as const] : [];
    }),
  );
  return {
    name: "a table whose columns were matched",
    recognises: (content) => matchingOf.has(content),
    read: (own, _asAt, notes) => {
      notes.keep(MATCHINGS, [...matchingOf.values()]);
      const roughs = own.flatMap(({ path, sheet, content }) => {
        const matching = matchingOf.get(content);
        return matching && content instanceof Table
          ? readMatched({ file: path, sheet: sheet ?? null, table: content }, matching, notes)
          : [];
      });
      return oneOfEachArea(roughs);
    },
  };
}

/** Registers of one council are of one area. */
function oneOfEachArea(roughs: readonly Rough[]): readonly Rough[] {
  const areas = new Map(
    roughs.filter(({ collection }) => collection === "areas").map((rough) => [rough.fields["id"], rough]),
  );
  return [...areas.values(), ...roughs.filter(({ collection }) => collection !== "areas")];
}
