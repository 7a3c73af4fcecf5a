/** What is asked, from where, and what is answered. */
import type { PartnershipRecord } from "../record/record";
import type { Period } from "../time/period";
import type { Statement } from "../words/statement";

/** Where the reader is who asks. */
export interface Standpoint {
  readonly record: PartnershipRecord;
  /** An area's id, or `all`. */
  readonly areaId: string;
  /** The period that is shown: that of every question that names none. */
  readonly period: Period;
  /** Who "we" are: the council that is selected; null where none is. */
  readonly councilId: string | null;
}

/** Where the answer is to be seen, as far as that differs from where the reader is. */
export interface Shown {
  readonly view: "structure" | "lineage" | "changes" | "table" | "sources";
  readonly areaId?: string;
  readonly period?: Period;
  readonly comparedTo?: Period | null;
  readonly selectedId?: string;
  readonly connectedId?: string | null;
  readonly onlyChanged?: boolean;
  readonly citation?: { readonly documentId: string; readonly locator: string | null };
}

export interface Answer {
  /** The question as it was understood; asked again in these words, it is understood alike. */
  readonly title: string;
  /** The first is the answer in a sentence; the others tell it in full, with the evidence. */
  readonly statements: readonly Statement[];
  readonly shown: Shown;
}

/** Another question, that can be asked in place of the one that was. */
export interface Choice {
  /** What tells it apart. */
  readonly label: string;
  readonly question: string;
}

export type Reply =
  | {
      readonly kind: "answered";
      /** One; several where a name is that of several bodies. */
      readonly answers: readonly Answer[];
      /** Bodies of that name elsewhere. */
      readonly choices: readonly Choice[];
    }
  /** The reader is to choose of whom it is asked. */
  | { readonly kind: "asks-back"; readonly sentence: string; readonly choices: readonly Choice[] }
  /** With questions that would be understood, made from the record. */
  | { readonly kind: "not-understood"; readonly sentence: string; readonly choices: readonly Choice[] };
