/**
 * A record that is cut to one area: all that is seen of the area, and of what lies elsewhere only what it has to do with it. What the
 * whole record says of these and the cut alone would not is written beside it.
 */
import type { Life } from "./life";
import type { PartnershipRecord } from "./record";

export interface Cut {
  readonly areaId: string;
  /** Every area of the whole record that is offered, by its id and what it is called. */
  readonly offered: readonly OfferedArea[];
  /** By the ids of bodies of whose lives more is told elsewhere. */
  readonly lives: ReadonlyMap<string, Life>;
  /** By the ids of bodies and people whose names others bear elsewhere, or only there would not. */
  readonly names: ReadonlyMap<string, CutName>;
  /** What the whole record is about: see subject.ts. */
  readonly about: Subject;
  /** Documents of which more is read than of this area. */
  readonly partly: ReadonlySet<string>;
  /** Documents that are registers by all that is read from them; null in a cut that was made before this was written beside it. */
  readonly registers: ReadonlySet<string> | null;
  /** In place of a plan of all areas: what there is in each; null in the cut to one of them. */
  readonly overview: readonly AreaSummary[] | null;
}

export interface AreaSummary {
  readonly id: string;
  /** How many lie in it. */
  readonly bodies: number;
  readonly documents: number;
  /** How many changes took effect in each year of the record, or were planned in it. */
  readonly changes: readonly number[];
}

export interface Subject {
  readonly structures: boolean;
  readonly people: boolean;
}

export interface OfferedArea {
  readonly id: string;
  /** With what tells it from another of its name. */
  readonly name: string;
}

export interface CutName {
  /** What tells it apart, and by what; null where its name is its own alone. */
  readonly apart: { readonly by: string; readonly text: string } | null;
  /** Of a body: what it is called where there is little room. */
  readonly short?: string;
  /** How many other bodies bear its name. */
  readonly namesakes?: number;
}

/** So many bodies are read, drawn and searched at once without being felt; a council has some hundred. */
const MOST_AT_ONCE = 1500;

/** Whether it is so large that the page opens it area by area. */
export const isOpenedByArea = ({ organizations, areas }: PartnershipRecord): boolean =>
  organizations.length > MOST_AT_ONCE && areas.length > 1;

const cuts = new WeakMap<PartnershipRecord, Cut>();

/** Null for a record that is whole. */
export const cutOf = (record: PartnershipRecord): Cut | null => cuts.get(record) ?? null;

/** The same record, known as a cut: nothing may have been derived from it before. */
export function asCut(record: PartnershipRecord, cut: Cut): PartnershipRecord {
  cuts.set(record, cut);
  return record;
}
