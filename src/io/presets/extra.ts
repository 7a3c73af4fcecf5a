import type { Fields } from "../generous/rough";
import type { Row } from "./rows";

/** What becomes of the columns of a set, by their headings in small letters. */
export interface Columns {
  /** Of those that have fields of their own. */
  readonly read: ReadonlySet<string>;
  /** Of those that are told as details; all others are kept, and written out again. */
  readonly told: ReadonlySet<string>;
}

export const columns = (read: string, told: string): Columns => ({
  read: new Set(read.split(" ")),
  told: new Set(told.split(" ")),
});

/** The cells of a row that have no field of their own, each under its heading as it is written. */
export function extraOf({ cells, labels }: Row, { read, told }: Columns): Fields {
  const rest = [...cells].filter(([heading]) => !read.has(heading));
  const details = rest
    .filter(([heading]) => told.has(heading))
    .map(([heading, value]) => ({ label: labels.get(heading) ?? heading, value }));
  const kept = rest.filter(([heading]) => !told.has(heading));
  const extra = Object.fromEntries(kept.map(([heading, value]) => [labels.get(heading) ?? heading, value]));
  return {
    ...(details.length === 0 ? {} : { details }),
    ...(kept.length === 0 ? {} : { kept: { extra } }),
  };
}
