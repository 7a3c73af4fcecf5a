import type { PartnershipRecord } from "../../record/record";
import { boxList, goneSince, linesOf } from "./box-list";
import { footOf } from "./foot";
import type { BoxList } from "./layout-options";
import { planName } from "./plan-name";
import type { Telling } from "./telling";
import { NOTHING_TOLD } from "./telling";
import { yearSlices } from "./year-slices";

/** What the boxes of a plan tell in each year of the record, with the lists that are asked for. */
export function tellingOf(record: PartnershipRecord, lists: readonly BoxList[]): Telling {
  const told: Telling = {
    ...NOTHING_TOLD,
    nameOf: planName.bind(null, record),
    footOf: footOf.bind(null, record, lists),
  };
  if (lists.length === 0) return told;
  const counted = new Map<string, ReadonlyMap<number, number>>();
  const linesByYear = (id: string, width: number): ReadonlyMap<number, number> => {
    const key = `${width} ${id}`;
    const known = counted.get(key) ?? countLines(record, lists, id, width);
    counted.set(key, known);
    return known;
  };
  return { ...told, listed: linesByYear };
}

const countLines = (
  record: PartnershipRecord,
  lists: readonly BoxList[],
  id: string,
  width: number,
): ReadonlyMap<number, number> =>
  new Map(
    [...yearSlices(record)].map(([year, slice]) => {
      const before = yearSlices(record).get(year - 1) ?? slice;
      const gone = goneSince(record, before, slice, id, lists, width);
      return [year, linesOf([...boxList(record, slice, id, lists, width), ...gone])];
    }),
  );
