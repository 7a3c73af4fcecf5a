/** The plan of a narrow screen, remembered while its inputs stay the same. */
import type { ColumnOptions, ColumnSection } from "../graph/layout/column";
import { columnOf } from "../graph/layout/column";
import type { ColumnAt } from "../graph/plan/column-at";
import { columnAt } from "../graph/plan/column-at";
import type { Sight } from "./looks";
import { looksAmong, sightKey } from "./looks";
import { remembered } from "./remembered";

const sectionsOf = remembered(
  (options: ColumnOptions) => JSON.stringify(options),
  (record, options): readonly ColumnSection[] => columnOf(record, options),
);

interface ColumnRequest {
  readonly sight: Sight;
  readonly options: ColumnOptions;
}

export const columnShown = remembered(
  ({ sight, options }: ColumnRequest) => `${sightKey(sight)}|${JSON.stringify(options)}`,
  (record, { sight, options }): ColumnAt => {
    const sections = sectionsOf(record, options);
    const places = sections.flatMap(({ boxes }) => boxes.flatMap(({ place, chips }) => [place, ...chips]));
    const looks = looksAmong(record, { ...options, sight, places, apart: true });
    return columnAt(sections, looks, options.width);
  },
);
