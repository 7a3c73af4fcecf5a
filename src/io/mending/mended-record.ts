import type { Readings } from "../../record/edit/carried-over";
import { carriedOver } from "../../record/edit/carried-over";
import type { Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { soundOf } from "../adding/sound";

/**
 * The record that is shown, as the files say it now. What somebody has changed stays; where that names what the files say otherwise
 * now, also what is named stays.
 */
export function mendedRecord(readings: Readings, shown: PartnershipRecord): PartnershipRecord {
  const carried = carriedOver(readings, shown);
  const { record } = soundOf(carried, "");
  if (COLLECTION_NAMES.every((name) => areSame(record[name], carried[name]))) return record;
  const { before, after } = readings;
  return soundOf(carriedOver({ before, after: withGone(before, after) }, shown), "").record;
}

const areSame = (some: readonly Item[], others: readonly Item[]): boolean =>
  some.length === others.length && some.every((item, index) => item === others[index]);

function withGone(before: PartnershipRecord, after: PartnershipRecord): PartnershipRecord {
  const lists = COLLECTION_NAMES.map((name) => {
    const is = new Set(after[name].map(({ id }) => id));
    const items: readonly Item[] = before[name];
    return [name, [...after[name], ...items.filter(({ id }) => !is.has(id))]];
  });
  return { ...after, ...Object.fromEntries(lists) };
}
