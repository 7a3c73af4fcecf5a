/** How the selected one is connected with another, remembered while nothing changes. */
import type { LitWay } from "../graph/plan/lit-way";
import { litWayOf } from "../graph/plan/lit-way";
import type { Between, Connection } from "../lineage/connection";
import { connectionIn } from "../lineage/connection";
import type { PartnershipRecord } from "../record/record";
import { waysTold } from "../words/connection";
import { remembered } from "./remembered";
import { sliceOf } from "./slices";
import type { ExplorerState } from "./state";

export const connectionOf = remembered(
  ({ period, from, to }: Between) => JSON.stringify([period.text, from, to]),
  (record, between): Connection => connectionIn(record, between, (period) => sliceOf(record, period)),
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
