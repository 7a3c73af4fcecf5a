import { folded } from "../../record/find";

/** By which names are the same: without what is put before or between words as one likes. @example nameKey("The Trust & Board") // "trust and board" */
export const nameKey = (name: string): string => folded(name).replace(/^the /, "");
