/** What a selection lights in the lineage: its whole line; the rest is dimmed. */

import type { Kinship } from "../../lineage/kin";
import { kinOf } from "../../lineage/kin";
import type { PartnershipRecord } from "../../record/record";
import type { ChangeMark } from "./change-mark";
import type { LineageChart } from "./chart";
import type { JoinLink } from "./links-of-joins";

/** The bodies that are lit; null where nothing is dimmed. */
export type Lit = ReadonlySet<string> | null;

/** A selection that has no lane lights nothing. */
export const litBy = (
  record: PartnershipRecord,
  { lanes }: Pick<LineageChart, "lanes">,
  selectedId: string | null,
  kinship: Kinship,
): Lit =>
  selectedId !== null && lanes.some(({ id }) => id === selectedId)
    ? kinOf(record, selectedId, kinship)
    : null;

export const isLaneDim = (lit: Lit, id: string): boolean => lit !== null && !lit.has(id);
export const isMarkDim = (lit: Lit, { laneId }: ChangeMark): boolean => isLaneDim(lit, laneId);
export const isMarkLit = (lit: Lit, { laneId }: ChangeMark): boolean => lit?.has(laneId) ?? false;
export const isLinkDim = (lit: Lit, { laneId, mark }: JoinLink): boolean =>
  isLaneDim(lit, laneId) || isMarkDim(lit, mark);
