import { grouped } from "../../record/grouped";
import type { Pieces } from "../../record/pieces";
import { atOnce, flatMapped } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { MANIFEST } from "../../record/record-file";
import { asWritten } from "../generous/original";
import { collectionsOf, manifestOf } from "../record-json";
import { areaOfItem } from "./areas-of-items";
import { recordScript } from "./record-script";

/** Of the built explorer, whichever the record was kept in. */
const FOLDER = "data";

/**
 * The files by their paths that a web server has under `data/`: the manifest, a part for each area with what is told of its bodies,
 * one of the areas and of what is only kept, and the same as a script. Loses nothing but the order of items of different areas.
 */
export const folderOf = (record: PartnershipRecord): Readonly<Record<string, string>> =>
  atOnce(folderWritten(record));

/** The same, piece by piece. */
export function* folderWritten(record: PartnershipRecord): Pieces<Readonly<Record<string, string>>> {
  const parts = yield* partsOf(record);
  const manifest = manifestOf(record);
  const files = {
    [MANIFEST]: { ...manifest, parts: parts.map(({ path, area_id }) => ({ path, area_id })) },
    ...Object.fromEntries(parts.map(({ path, content }) => [path, content])),
  };
  const texts: Record<string, string> = {};
  for (const [path, content] of Object.entries(files)) {
    texts[`${FOLDER}/${path}`] = `${JSON.stringify(content, null, 2)}\n`;
    yield;
  }
  return { ...texts, [`${FOLDER}/record.js`]: recordScript(files) };
}

interface Part {
  readonly path: string;
  readonly area_id: string;
  readonly content: Readonly<Record<string, unknown>>;
}

function* partsOf(record: PartnershipRecord): Pieces<readonly Part[]> {
  const placed = COLLECTION_NAMES.filter((name) => name !== "areas").flatMap((name) =>
    record[name].map((item) => ({ name, item })),
  );
  const items = yield* flatMapped(placed, ({ name, item }) => ({
    name,
    written: asWritten(item),
    area: areaOfItem(record, name, item as never),
  }));
  const byArea = grouped(items, ({ area }) => [area]);
  const areas = record.areas.map(({ id }) => id).filter((id) => byArea.has(id));
  const named = new Names();
  return [
    { path: named.next("areas"), area_id: record.defaultAreaId, content: restOf(record) },
    ...areas.map((area_id) => ({
      path: named.next(area_id),
      area_id,
      content: Object.fromEntries(
        [...grouped(byArea.get(area_id) ?? [], ({ name }) => [name])].map(([name, all]) => [
          name,
          all.map(({ written }) => written),
        ]),
      ),
    })),
  ];
}

/** The areas, and what the files hold beside the record's items. */
function restOf(record: PartnershipRecord): Part["content"] {
  const all = Object.entries(collectionsOf({ ...record, ...noItems(record) }));
  return Object.fromEntries(all.filter(([, items]) => !Array.isArray(items) || items.length > 0));
}

const noItems = ({ areas }: PartnershipRecord) => ({
  ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []])),
  areas,
});

/** Of files, as any computer takes them, each another. */
class Names {
  readonly #taken = new Set([MANIFEST]);

  next(id: string): string {
    const plain =
      id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 60) || "area";
    for (let count = 1; ; count++) {
      const name = `${plain}${count === 1 ? "" : `-${count}`}.json`;
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return name;
    }
  }
}
