import { organizationsOf, sliceOf } from "../../store/slices";
import type { ExplorerState } from "../../store/state";
import type { TableName } from "../../store/vocabulary";
import { periodBefore } from "../../time/period";
import { periodInWords } from "../../time/words";
import type { DataTable } from "./table";
import { tableNamed } from "./tables";

type Shown = Pick<ExplorerState, "record" | "areaId" | "period" | "facets" | "selectedId">;

/** A table of what the plan shows. */
export const tableOf = ({ record, areaId, period, facets, selectedId }: Shown, name: TableName): DataTable =>
  tableNamed(name, {
    sight: {
      record,
      slice: sliceOf(record, period),
      before: sliceOf(record, periodBefore(period)),
      facets,
      selectedId,
      differences: null,
    },
    ids: organizationsOf(record, areaId),
    when: periodInWords(period),
  });

/**
 * The same table of two areas makes two files.
 * @example "who-sits-where-in-2011-cambridgeshire.csv"
 */
export const csvNameOf = ({ title }: DataTable, areaId: string): string =>
  `${title.toLowerCase().replaceAll(" ", "-")}-${areaId}.csv`;
