import type { Comparison } from "../../lineage/comparison";
import type { Slice } from "../../record/slice";
import { comparisonAt } from "../../store/compared";
import { organizationsOf, sliceOf } from "../../store/slices";
import type { ExplorerState } from "../../store/state";
import type { TableName } from "../../store/vocabulary";
import { periodBefore } from "../../time/period";
import { periodInWords } from "../../time/words";
import { comparedTable } from "./compared-table";
import type { TableInputs } from "./inputs";
import type { DataTable } from "./table";
import { tableNamed } from "./tables";

type Shown = Pick<ExplorerState, "record" | "areaId" | "period" | "comparedTo" | "facets" | "selectedId">;

/** A table of what the plan shows. */
export function tableOf(state: Shown, name: TableName): DataTable {
  const comparison = comparisonAt(state.record, state);
  if (!comparison) return tableNamed(name, inputsAt(state, sliceOf(state.record, state.period)));
  const { before, after } = comparison;
  const later = inputsAt(state, after, comparison);
  return comparedTable(name, later, inputsAt(state, before));
}

/** @param comparison where the slice is the later of two that are compared */
function inputsAt(
  { record, areaId, facets, selectedId }: Shown,
  slice: Slice,
  comparison: Comparison | null = null,
): TableInputs {
  const when = periodInWords(slice.period);
  return {
    sight: {
      record,
      slice,
      before: comparison?.before ?? sliceOf(record, periodBefore(slice.period)),
      facets,
      selectedId,
      differences: comparison && new Map(comparison.entries.map(({ id, kind }) => [id, kind])),
    },
    ids: organizationsOf(record, areaId),
    when: comparison ? `${when} compared with ${periodInWords(comparison.before.period)}` : when,
  };
}

/**
 * The same table of two areas makes two files.
 * @example "who-sits-where-in-2011-cambridgeshire.csv"
 */
export const csvNameOf = ({ title }: DataTable, areaId: string): string =>
  `${title.toLowerCase().replaceAll(" ", "-")}-${areaId}.csv`;
