/** How the selected one is connected with another, remembered while nothing changes. */
import type { LitWay } from "../graph/plan/lit-way";
import { litWayOf } from "../graph/plan/lit-way";
import { isPlanned } from "../lineage/way";
import { waysBetween } from "../lineage/ways";
import type { PartnershipRecord } from "../record/record";
import { yearsOf } from "../record/record";
import type { Period } from "../time/period";
import { yearNumber, yearOf } from "../time/period";
import type { Connection } from "../words/connection";
import { waysTold } from "../words/connection";
import { remembered } from "./remembered";
import { sliceOf } from "./slices";
import type { ExplorerState } from "./state";

interface Asked {
  readonly period: Period;
  readonly from: string;
  readonly to: string;
}

export const connectionOf = remembered(
  ({ period, from, to }: Asked) => JSON.stringify([period.text, from, to]),
  (record, { period, from, to }): Connection => {
    const ways = waysBetween(record, sliceOf(record, period), from, to);
    const isOnRecord = ways.some((way) => !isPlanned(way));
    return {
      period,
      from,
      to,
      ways,
      otherYears: isOnRecord ? [] : yearsWithWay(record, { period, from, to }),
    };
  },
);

/** The years in which a way is on record, beside the one of the period. */
const yearsWithWay = (record: PartnershipRecord, { period, from, to }: Asked): readonly number[] =>
  yearsOf(record)
    .filter((year) => year !== yearNumber(period))
    .filter((year) =>
      waysBetween(record, sliceOf(record, yearOf(year)), from, to).some((way) => !isPlanned(way)),
    );

/** The one that a state asks for; null where it asks for none. */
export function connectionShown({
  record,
  selectedId,
  connectedId,
  period,
}: Pick<ExplorerState, "record" | "selectedId" | "connectedId" | "period">): Connection | null {
  if (selectedId === null || connectedId === null || selectedId === connectedId) return null;
  return connectionOf(record, { period, from: selectedId, to: connectedId });
}

/** What of it is lit on the plan: the ways that are told, and no others. */
export const litWay = (record: PartnershipRecord, connection: Connection): LitWay =>
  litWayOf(record, [connection.from, connection.to], waysTold(connection));
