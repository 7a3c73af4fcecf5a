import * as z from "zod/mini";
import type { Said } from "./said";
import { saidShape } from "./said";

const mark = z.readonly(z.strictObject({ name: z.string(), digest: z.string() }));

/** What an entry of the tab's history holds of the way that it is of: which files, what was said of them, and where; nothing of what stands in them. */
const entryShape = z.readonly(
  z.strictObject({
    way: z.string(),
    files: z.readonly(z.array(mark)),
    said: saidShape,
    step: z.string(),
  }),
);

export type Entry = Omit<z.infer<typeof entryShape>, "said"> & { readonly said: Said };

/** Of a reading, without what stands in its files. */
export const entryOf = ({ way, files, said, step }: Entry): Entry => ({
  way,
  files: files.map(({ name, digest }) => ({ name, digest })),
  said,
  step,
});

/** Null for what is none, or was written by another edition of the explorer. */
export const entryIn = (value: unknown): Entry | null => entryShape.safeParse(value).data ?? null;
