import * as z from "zod/mini";

const text = z.string().check(z.minLength(1));
const between = { body_id: text, earlier_id: text, later_id: text };

/** It may still be there: it is no longer reported. What else became of a body is told as a change. */
export const BECAME = ["left-out", "ended", "part-of", "renamed", "split"] as const;
export type Became = (typeof BECAME)[number];

/** What became of a body between two registers, as whoever keeps them knows it. */
export const historyAnswerShape = z.readonly(
  z.discriminatedUnion("became", [
    z.strictObject({ ...between, became: z.literal("left-out") }),
    z.strictObject({ ...between, became: z.literal("ended") }),
    z.strictObject({ ...between, became: z.literal("part-of"), other_id: text }),
    z.strictObject({ ...between, became: z.literal("renamed"), other_id: text }),
    z.strictObject({
      ...between,
      became: z.literal("split"),
      /** Two or more that the later register lists and the earlier does not. */
      other_ids: z.readonly(z.array(text).check(z.minLength(2))),
    }),
  ]),
);

export type HistoryAnswer = z.infer<typeof historyAnswerShape>;
