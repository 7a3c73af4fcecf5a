import type { RecordOrigin } from "../record/origin";
import type { PartnershipRecord } from "../record/record";
import type { Location } from "./parameters";

export interface ExplorerState extends Location {
  readonly record: PartnershipRecord;
  readonly origin: RecordOrigin;
  /** Under the pointer or the keyboard's focus: its neighbourhood is lit. */
  readonly hoveredId: string | null;
  readonly playing: boolean;
  /** Whether the details of the period are unfolded where the plan wants their room; of something selected they are always. */
  readonly detailsUnfolded: boolean;
  /** Told once, beside the sentence of what changed: why the period moved, or what an address asked for in vain. */
  readonly notice: string | null;
  /** Stands for what is being fetched, since the record at hand is cut to one area and has it not; null for nothing. */
  readonly awaited: object | null;
  /** Whether the record can be changed where it is shown. */
  readonly editing: boolean;
}
