import type { OpenBytesOptions } from "../../io/open-bytes";

/** What the reader has said of how files are to be read. */
export type Answers = Partial<OpenBytesOptions>;
