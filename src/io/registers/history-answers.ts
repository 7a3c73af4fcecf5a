import * as z from "zod/mini";

const text = z.string().check(z.minLength(1));
const between = { body_id: text, earlier_id: text, later_id: text };

/** What became of a body between two registers, as whoever keeps them knows it. */
export const historyAnswerShape = z.readonly(
  z.discriminatedUnion("became", [
    /** It may still be there: it is no longer reported. */
    z.strictObject({ ...between, became: z.literal("left-out") }),
    z.strictObject({ ...between, became: z.literal("ended") }),
    z.strictObject({ ...between, became: z.literal("part-of"), other_id: text }),
    z.strictObject({ ...between, became: z.literal("renamed"), other_id: text }),
  ]),
);

export type HistoryAnswer = z.infer<typeof historyAnswerShape>;
export type Became = HistoryAnswer["became"];
