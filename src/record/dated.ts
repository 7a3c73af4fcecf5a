import type { Source } from "./shape";

/** Of a seat, a membership or a relation, by itself: it may be cut shorter by the lives of the bodies that it joins. */
export interface Dated {
  readonly start_date?: string | undefined;
  readonly end_date?: string | undefined;
  readonly start_edtf?: string | undefined;
  readonly end_edtf?: string | undefined;
  /** EDTF interval: both ends in one. */
  readonly period?: string | undefined;
  readonly sources: readonly Source[];
}
