/** What a review consists of as it is read. */
import type { Statement } from "../statement";
import type { CitedStatement } from "./documents";
import type { Fact } from "./fact";

export interface PaperGroup {
  readonly heading: string;
  readonly rows: readonly PaperRow[];
}

export interface PaperRow {
  readonly id: string;
  readonly name: string;
  /** One for each column; in a cell, a line for each fact. */
  readonly cells: readonly (readonly RowFact[])[];
}

export type RowFact = Fact & CitedStatement;

export interface PaperSection {
  readonly heading: string;
  readonly items: readonly PaperItem[];
}

export interface PaperItem {
  /** The body that it is about; null where it is about several. */
  readonly id: string | null;
  readonly statements: readonly Statement[];
}
