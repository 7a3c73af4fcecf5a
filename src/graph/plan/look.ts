/** How each entity on the plan looks in a period: as strings, so that what did not change is equal to what it was. */

import type { DifferenceKind } from "../../lineage/difference-kind";
import type { PartnershipRecord } from "../../record/record";
import type { EntityAt, Slice } from "../../record/slice";
import type { BoxList } from "../layout/layout-options";
import type { StepMark } from "../layout/step-mark";
import type { Facet } from "./facet";
import type { LookedEntry } from "./list-look";
import type { SeatMark } from "./seat-marks";
import type { StatusTone } from "./status-line";

export interface Look {
  readonly id: string;
  /** Space-separated, for the box on the canvas and the name over it alike. */
  readonly classes: string;
  /** Whole years since the last word of it, at most five: the older, the paler. */
  readonly age: number;
  /** Of what is drawn: a box closes up around what stands in it in the period; its place keeps its top left corner. */
  readonly height: number;
  readonly status: string;
  readonly tone: StatusTone;
  readonly mark: StepMark;
  readonly presence: EntityAt["presence"];
  /** Its seats, those of the chosen one first. */
  readonly seats: readonly SeatMark[];
  /** What part the chosen council, person or body outside the plan has in it, in words; empty for none. */
  readonly part: string;
  /** Who is listed in it. */
  readonly list: readonly LookedEntry[];
  /** How it differs from the period that it is compared with; null where it does not, and where nothing is compared. */
  readonly difference: DifferenceKind | null;
  /** What has its place in the same ground, and no box of its own while this one is drawn. */
  readonly told: readonly ToldName[];
}

/** What is told in the box of another. */
export interface ToldName extends Pick<Look, "id" | "presence" | "difference" | "mark"> {
  /** Whether nothing is heard of it any more. */
  readonly isSilent: boolean;
  /** The common short name. */
  readonly name: string;
}

export interface LookInputs {
  readonly record: PartnershipRecord;
  readonly slice: Slice;
  /** The slice of the period just before: what has just ended or begun is told by the record, not by where one came from. */
  readonly before: Slice;
  readonly facets: ReadonlySet<Facet>;
  readonly selectedId: string | null;
  /** Where periods are compared: what differs; the marks then tell that, and not the step from the period just before. */
  readonly differences: ReadonlyMap<string, DifferenceKind> | null;
  /** What boxes list; absent for nothing. */
  readonly lists?: readonly BoxList[];
  /** Whether each has a place to itself, as in the column of a narrow screen: then none is told in the box of another. */
  readonly apart?: boolean;
}

/** Of these no report says that they ended. */
export const MAY_STAND: ReadonlySet<DifferenceKind> = new Set(["may-have-ended", "lapsed"]);

/** Struck out is only what ended. */
export const isStruck = ({ mark, difference }: Pick<Look, "mark" | "difference">): boolean =>
  mark === "ghost" && (difference === null || !MAY_STAND.has(difference));
