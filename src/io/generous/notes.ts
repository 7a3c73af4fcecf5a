import type { CellPlace, Fault } from "../../record/fault";
import type { DateRead, MadeUp, ReadAs } from "../../record/opening-report";
import type { BodyClass, DeclaredTheme, Manifest } from "../../record/shape";
import type { Rough } from "./rough";
import { nameOf } from "./rough";

/** The cell of a field of an item; null where no cell has it. */
export type CellOfField = (field: string) => {
  readonly cell: CellPlace;
  /** What stands in it. */
  readonly text: string | undefined;
  /** What was expected, by the headings that its keeper knows in the place of fields. */
  readonly inHeadings?: (expected: string) => string;
} | null;

/** What is to be told of a reading, gathered on the way. */
export class Notes {
  readonly faults: Fault[] = [];
  readonly madeUp: MadeUp[] = [];
  readonly readAs: ReadAs[] = [];
  readonly dates: DateRead[] = [];
  /** Of items that were read from tables, where each field stands; by the place of the item. */
  readonly cells = new Map<string, CellOfField>();
  /** What a workbook says of the whole record. */
  settings: Partial<Manifest> = {};
  /** What a public set calls its bodies, by the word that stands in `classification`. */
  readonly classes = new Map<string, BodyClass>();
  /** The parts of the plan that a register has words of its own for, by their ids. */
  readonly themes = new Map<string, DeclaredTheme>();
  /** What the explorer has no use for, by collection: kept whole, and written out again. */
  readonly kept = new Map<string, unknown>();
  /** How many contact details were not carried over. */
  withheld = 0;

  make(rough: Rough, field: string, from: string): void {
    this.madeUp.push({ collection: rough.collection, item: nameOf(rough), field, from });
  }

  /** Lists of one name from several files become one. */
  keep(name: string, value: unknown): void {
    const known = this.kept.get(name);
    this.kept.set(name, known === undefined ? value : [known, value].flat());
  }
}
