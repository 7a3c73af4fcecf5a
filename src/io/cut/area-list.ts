/** What the page is told first of a record that is opened area by area. Its files beside the page have their marks for names. */
import type { OfferedArea } from "../../record/cut";
import type { Manifest } from "../../record/shape";

export interface AreaList {
  /** For where there is no network, and so no newer one. */
  readonly manifest: Manifest;
  readonly areas: readonly ListedArea[];
  /** The mark of the cut that shows what there is in each area. */
  readonly overview: string;
  /** The mark of the names of all bodies and people. */
  readonly names: string;
  /** The marks of the record's own files, by their paths. */
  readonly checked: Readonly<Record<string, string>>;
}

export interface ListedArea extends OfferedArea {
  /** Of its cut. */
  readonly mark: string;
}

/** In the folder of the record. @example pathOfMark("1f0c9a7d55e2b384") // "areas/1f0c9a7d55e2b384.json" */
export const pathOfMark = (mark: string): string => `areas/${mark}.json`;
