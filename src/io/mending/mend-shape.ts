import * as z from "zod/mini";

const place = z.readonly(
  z.strictObject({ sheet: z.exactOptional(z.string()), row: z.number(), heading: z.string() }),
);

/** What was mended, where it comes back from the history of the tab. */
export const mendShape = z.readonly(
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("cell"),
      file: z.string(),
      cell: place,
      column: z.int().check(z.nonnegative()),
      before: z.string(),
      text: z.string(),
    }),
    z.strictObject({ kind: z.literal("new-name"), file: z.string(), name: z.string() }),
  ]),
);
