import type { TableMatching } from "../matching/matching";
import type { WrittenDate } from "../written-date";
import type { DateOrder } from "../written-date/pattern";

/** What fits a cell: any text, a date with how it is read, or words to choose from. */
export type CellControl =
  | { readonly kind: "text" }
  | { readonly kind: "date"; readonly read: (text: string) => WrittenDate | null }
  /** Closed: nothing else can be read. */
  | { readonly kind: "choice"; readonly words: readonly string[]; readonly isClosed: boolean };

/** By the heading of a column. */
export type ControlOf = (heading: string) => CellControl;

export const TEXT: CellControl = { kind: "text" };

/** What the reader has said of how the files are read. */
export interface HowRead {
  readonly order?: DateOrder | undefined;
  readonly matchings?: readonly TableMatching[];
}
