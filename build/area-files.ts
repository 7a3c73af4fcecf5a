import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { AreaList } from "../src/io/cut/area-list";
import { pathOfMark } from "../src/io/cut/area-list";
import { cutAsJson } from "../src/io/cut/cut-json";
import { cutTo } from "../src/io/cut/cut-record";
import { cutToOverview } from "../src/io/cut/overview";
import { markOfBytes } from "../src/io/mark-of-bytes";
import { manifestOf } from "../src/io/record-json";
import { isOpenedByArea } from "../src/record/cut";
import type { PartnershipRecord } from "../src/record/record";
import { areasNamed } from "../src/words/area";
import { directoryOf } from "../src/words/found";

/**
 * Writes a large record area by area beside its own files, each file by the mark of its content: what did not change since the last
 * build has the same name.
 * @param folder of the built record
 * @returns the mark of the list of the areas; null for a record that is opened whole
 */
export function writeAreas(
  record: PartnershipRecord,
  checked: AreaList["checked"],
  folder: string,
): string | null {
  if (!isOpenedByArea(record)) return null;
  const write = (content: string): string => {
    const bytes = Buffer.from(content);
    const mark = markOfBytes(bytes);
    const path = `${folder}/${pathOfMark(mark)}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return mark;
  };
  const list: AreaList = {
    manifest: { ...manifestOf(record), parts: [] },
    areas: areasNamed(record).map((area) => ({ ...area, mark: write(cutAsJson(cutTo(record, area.id))) })),
    overview: write(cutAsJson(cutToOverview(record))),
    names: write(JSON.stringify(directoryOf(record))),
    checked,
  };
  return write(JSON.stringify(list));
}
