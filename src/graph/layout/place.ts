import type { Theme } from "../../record/vocabulary";
import type { Rect } from "./rect";

export type PlaceKind = "box" | "chip" | "council";

/** Where an entity stands, for all time. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly rect: Rect;
  /** Its name, as it is broken into lines there. */
  readonly lines: readonly string[];
  /** The box that it stands in. */
  readonly containerId: string | null;
  /** Its height where nothing stands in it and nothing is listed in it. */
  readonly headHeight: number;
  /** How many lines are kept below its name, in a box below how it stands: for the marks of its seats, and for what part somebody has in it. */
  readonly foot: number;
  /** How many lines there is room for below these: for who sits on it. */
  readonly room: number;
  /** How many of them are used in each year; absent where nothing is listed. */
  readonly listed?: ReadonlyMap<number, number>;
}

export interface Heading {
  readonly id: string;
  readonly section: Theme;
  /** Set where several areas are on one plan. */
  readonly areaId: string | null;
  /** What it heads: with none of them to be seen it is not to be seen either. */
  readonly ids: readonly string[];
  readonly rect: Rect;
}
