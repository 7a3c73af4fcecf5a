import * as z from "zod/mini";
import { joiningShape } from "../../../io/adding/joinings";
import { DATE_ORDERS, matchingShape, openMatchingShape } from "../../../io/matching/matching";
import type { UnmatchedTable } from "../../../io/matching/unmatched";
import { mendShape } from "../../../io/mending/mend-shape";
import { BECAME, historyAnswerShape } from "../../../io/registers/history-answers";
import type { Answers } from "../answers";

const texts = z.readonly(z.array(z.string()));

/** What is typed of a register, as it is typed. */
const typedRegister = z.readonly(
  z.strictObject({
    title: z.string(),
    council: z.string(),
    area: z.string(),
    asAt: z.string(),
    /** Since when it lists everything; empty where it tells of its own day. */
    since: z.string(),
  }),
);

/** Of one table: how it is read, or that it is left out. */
const tableSaid = z.readonly(
  z.strictObject({ matching: openMatchingShape, typed: typedRegister, isLeftOut: z.boolean() }),
);

/** Which candidates are one: of all that nothing speaks against at once, of many of one kind too, of the others by their ids. */
const decided = z.readonly(
  z.strictObject({
    plain: z.enum(["same", "each", "apart"]),
    together: z.exactOptional(z.readonly(z.record(z.string(), z.enum(["same", "each", "unsure"])))),
    answers: z.readonly(z.record(z.string(), z.enum(["same", "apart", "unsure"]))),
  }),
);

/** What became of bodies between two registers, by the key of the question. */
const typedHistory = z.readonly(
  z.record(z.string(), z.readonly(z.strictObject({ became: z.enum(BECAME), others: texts }))),
);

const asked = { decided, became: typedHistory };

/** What was said of files that were open before, and how all of them are read. */
const given = z.readonly(
  z.object({
    order: z.exactOptional(z.enum(DATE_ORDERS)),
    mends: z.exactOptional(z.readonly(z.array(mendShape))),
    joinings: z.exactOptional(z.readonly(z.array(joiningShape))),
    histories: z.exactOptional(z.readonly(z.array(historyAnswerShape))),
    matchings: z.exactOptional(
      z.readonly(
        z.array(
          z.readonly(
            z.strictObject({ file: z.string(), sheet: z.nullable(z.string()), matching: matchingShape }),
          ),
        ),
      ),
    ),
  }),
);

/** All that the reader has said on the way from files to a record. Data: it is kept in the history of the tab, and what follows from it is not. */
export const saidShape = z.readonly(
  z.strictObject({
    given,
    tables: z.readonly(z.record(z.string(), tableSaid)),
    ...asked,
    /** What the record is called; as the files say, where nothing is. */
    title: z.nullable(z.string()),
    /** The same, of what was read beside what is shown. */
    adding: z.readonly(z.strictObject(asked)),
  }),
);

export type Said = Omit<z.infer<typeof saidShape>, "given"> & { readonly given: Answers };
export type TableSaid = z.infer<typeof tableSaid>;
export type TypedRegister = z.infer<typeof typedRegister>;
export type Decided = z.infer<typeof decided>;
export type TypedHistory = z.infer<typeof typedHistory>;

export const NOTHING_DECIDED: Decided = { plain: "same", answers: {} };

export const NOTHING_SAID: Said = {
  given: {},
  tables: {},
  decided: NOTHING_DECIDED,
  became: {},
  title: null,
  adding: { decided: NOTHING_DECIDED, became: {} },
};

export const keyOfTable = ({ file, sheet }: Pick<UnmatchedTable, "file" | "sheet">): string =>
  JSON.stringify([file, sheet]);
