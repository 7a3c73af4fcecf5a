/** The two cuts through the record that everything else is made of: by period and by area. */
import { yearSlice } from "../graph/layout/year-slices";
import { organizationsIn } from "../record/area";
import type { Slice } from "../record/slice";
import { sliceAt } from "../record/slice";
import type { Period } from "../time/period";
import { yearNumber } from "../time/period";
import { remembered } from "./remembered";

export const sliceOf = remembered(
  (period: Period) => period.text,
  (record, period): Slice =>
    period.precision === "year" ? yearSlice(record, yearNumber(period)) : sliceAt(record, period),
);

export const organizationsOf = remembered(
  (areaId: string) => areaId,
  (record, areaId): ReadonlySet<string> => organizationsIn(record, areaId),
);
