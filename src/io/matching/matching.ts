/**
 * How a table is read: data, kept with the record and offered again for a table with the same headings. Its shape is checked where it
 * comes back from a file.
 */
import * as z from "zod/mini";
import { END_CUSTOMS } from "../../record/vocabulary";
import { COLUMN_USES } from "./column-use";

const text = z.string().check(z.minLength(1));

export const DATE_ORDERS = ["day-first", "month-first"] as const;
/** An empty beginning: it is not told; or the body was there before the first day that the register tells of. */
export const EMPTY_STARTS = ["not-told", "before"] as const;
/** An empty end: the body still stood on the day of the register; or the register does not tell it. */
export const EMPTY_ENDS = ["standing", "not-told"] as const;

const column = z.readonly(z.strictObject({ heading: z.string(), use: z.enum(COLUMN_USES) }));

/** The table as a document of the record. @param told what must be told of it */
const registerShape = (told: typeof text) =>
  z.readonly(
    z.strictObject({
      title: told,
      /** Whose register it is: the body on whose behalf people sit, and that pays. */
      council: z.optional(text),
      /** The id or the name of the area; without one, the first area of the record. */
      area: z.optional(text),
      /** The day of which the register tells: EDTF. */
      as_at: told,
      /** The time that it lists completely, as an EDTF interval; without it, its own day. */
      covers: z.optional(text),
    }),
  );

const customs = z.readonly(
  z.strictObject({
    dates: z.enum(DATE_ORDERS),
    ends: z.enum(END_CUSTOMS),
    empty_start: z.enum(EMPTY_STARTS),
    empty_end: z.enum(EMPTY_ENDS),
  }),
);

const shapeWith = (register: ReturnType<typeof registerShape>) =>
  z.readonly(
    z.strictObject({
      register,
      /** As a spreadsheet counts its rows. */
      heading_row: z.int().check(z.positive()),
      /** In the order of the table. */
      columns: z.readonly(z.array(column)),
      customs,
      /** Names as they stand in cells, and the bodies that are meant by them. */
      names: z.optional(z.readonly(z.record(z.string(), text))),
    }),
  );

export const matchingShape = shapeWith(registerShape(text));
/** The same on its way: the title or the day may still be asked for, and is empty till then. */
export const openMatchingShape = shapeWith(registerShape(z.string()));

export type Matching = z.infer<typeof matchingShape>;
export type Register = Matching["register"];
export type MatchedColumn = z.infer<typeof column>;
export type Customs = z.infer<typeof customs>;

/** Which table of which file is read so. */
export interface TableMatching {
  readonly file: string;
  /** The name of the sheet of a workbook; null where the file is one table. */
  readonly sheet: string | null;
  readonly matching: Matching;
}
