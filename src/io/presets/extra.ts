import type { Fields } from "../generous/rough";
import type { Row } from "./rows";

/** The cells of a row that have no field of their own, each under its heading: kept, and written out again. */
export function extraOf({ cells }: Row, read: ReadonlySet<string>): Fields {
  const extra = Object.fromEntries([...cells].filter(([heading]) => !read.has(heading)));
  return Object.keys(extra).length === 0 ? {} : { kept: { extra } };
}
