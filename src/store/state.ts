import type { PartnershipRecord } from "../record/record";
import type { Location } from "./parameters";

export interface ExplorerState extends Location {
  readonly record: PartnershipRecord;
  /** Under the pointer or the keyboard's focus: its neighbourhood is lit. */
  readonly hoveredId: string | null;
  readonly playing: boolean;
  /** Told once, beside the sentence of what changed: why the period moved, or what an address asked for in vain. */
  readonly notice: string | null;
}
