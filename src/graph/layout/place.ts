import type { SectionName } from "../../words/headings";
import type { Rect } from "./rect";

export type PlaceKind = "box" | "chip" | "council" | "organisation" | "person";

/** Where an entity stands, for all time. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly rect: Rect;
  /** Its name, as it is broken into lines there. */
  readonly lines: readonly string[];
  /** The box that it stands in. */
  readonly containerId: string | null;
  /** Its height where nothing stands in it; its own where nothing ever does. */
  readonly headHeight: number;
}

export interface Heading {
  readonly id: string;
  readonly section: SectionName;
  /** Set where several areas are on one plan. */
  readonly areaId: string | null;
  /** What it heads: with none of them to be seen it is not to be seen either. */
  readonly ids: readonly string[];
  readonly rect: Rect;
}
