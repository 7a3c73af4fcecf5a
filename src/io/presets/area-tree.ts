import type { Fields, Rough } from "../generous/rough";
import type { Row } from "./rows";

export interface AreaTree {
  readonly items: readonly Rough[];
  /** The area of a row; nothing where it names none. */
  readonly fieldsOf: (row: Row) => Fields;
}

/** The areas that rows name, each within the one before it. @param placed of each row the names, from the widest to the narrowest */
export function areasOf(
  placed: readonly { readonly row: Row; readonly path: readonly string[] }[],
): AreaTree {
  const items = new Map<string, Rough>();
  const ids = new Map<Row, string>();
  for (const { row, path } of placed) {
    path.forEach((name, index) => {
      const id = idOf(path.slice(0, index + 1));
      const parent = index === 0 ? {} : { parent_id: idOf(path.slice(0, index)) };
      if (!items.has(id)) {
        const fields = { id, name, ...parent };
        items.set(id, { file: row.file, collection: "areas", place: row.place, fields });
      }
      ids.set(row, id);
    });
  }
  return {
    items: [...items.values()],
    fieldsOf: (row) => (ids.has(row) ? { area_id: ids.get(row) } : {}),
  };
}

/** @example idOf(["England", "South East"]) // "area:england/south-east" */
const idOf = (path: readonly string[]): string =>
  `area:${path.map((name) => name.toLowerCase().replace(/[^\p{L}\d]+/gu, "-")).join("/")}`;
