import type { DateBounds } from "../../time/edtf";
import { boundsOf } from "../../time/edtf";
import { expectedDate } from "../../time/edtf-expected";
import { citedBy } from "../cited";
import { disputedIn, textIn } from "../disputed";
import type { ItemFault } from "../fault";
import { shown } from "../fault";
import { perItem } from "../per-record";
import type { Item, PartnershipRecord } from "../record";
import { COLLECTION_NAMES } from "../record";

const DATE_FIELDS = [
  "date",
  "date_edtf",
  "covers",
  "announced_date",
  "founding_date",
  "founding_edtf",
  "dissolution_date",
  "dissolution_edtf",
  "start_date",
  "start_edtf",
  "end_date",
  "end_edtf",
  "period",
] as const;
type DateField = (typeof DATE_FIELDS)[number];

const FROM_TO: readonly (readonly [DateField, DateField])[] = [
  ["founding_date", "dissolution_date"],
  ["start_date", "end_date"],
];

/** A plain date and its richer sibling, which then wins but must not contradict it. */
const SIBLINGS: readonly (readonly [DateField, DateField])[] = [
  ["date", "date_edtf"],
  ["founding_date", "founding_edtf"],
  ["dissolution_date", "dissolution_edtf"],
  ["start_date", "start_edtf"],
  ["end_date", "end_edtf"],
];

/** Dates that are none, ends before their beginnings, siblings that contradict each other. */
export const dateFaults = (record: PartnershipRecord): readonly ItemFault[] =>
  COLLECTION_NAMES.flatMap((name) => record[name].flatMap((item: Item) => faultsOfItem(item)));

const faultsOfItem = perItem((item): readonly ItemFault[] => {
  const texts = textsOf(item);
  const unreadable = texts
    .filter(({ text }) => readable(text) === null)
    .map(({ field, text, part }) => ({
      item,
      field,
      expected: expectedDate(text),
      found: shown(text),
      ...(part !== null && { without: part }),
    }));
  if (unreadable.length > 0) return unreadable;
  const found = [...reversed(item), ...contradictory(item)];
  return found.length > 0 ? found : NONE;
});

/** Nearly every item has none. */
const NONE: readonly ItemFault[] = [];

/** A text that is to be a date, and the part of the item that it is in; null where the item cannot be without it. */
interface DateText {
  readonly field: string;
  readonly text: string;
  readonly part: string | null;
}

function textsOf(item: Item): readonly DateText[] {
  const own = DATE_FIELDS.flatMap((field) => entry(field, textIn(item, field)));
  const cited = citedBy(item).flatMap(({ field, source, part }) => entry(`${field}.date`, source.date, part));
  return [...own, ...cited, ...disputedTexts(item)];
}

const disputedTexts = (item: Item): readonly DateText[] =>
  disputedIn(item).flatMap(({ value }, index) =>
    entry(`disputed.${index}.value`, value, `disputed.${index}`),
  );

const entry = (field: string, text: string | undefined, part: string | null = null): readonly DateText[] =>
  text === undefined ? [] : [{ field, text, part }];

function readable(text: string): DateBounds | null {
  try {
    return boundsOf(text);
  } catch {
    return null;
  }
}

function pairs(item: Item, fields: readonly (readonly [DateField, DateField])[]) {
  return fields.flatMap(([first, second]) => {
    const a = textIn(item, first);
    const b = textIn(item, second);
    return a === undefined || b === undefined ? [] : [{ first, second, a, b }];
  });
}

const reversed = (item: Item): readonly ItemFault[] =>
  pairs(item, FROM_TO)
    .filter(({ a, b }) => boundsOf(b).latest < boundsOf(a).earliest)
    .map(({ second, first, a, b }) => ({
      item,
      field: second,
      expected: `a day not before ${first} (${a})`,
      found: shown(b),
    }));

const contradictory = (item: Item): readonly ItemFault[] =>
  pairs(item, SIBLINGS)
    .filter(
      ({ a, b }) => boundsOf(b).latest < boundsOf(a).earliest || boundsOf(a).latest < boundsOf(b).earliest,
    )
    .map(({ first, second, a, b }) => ({
      item,
      field: second,
      expected: `dates that overlap ${first} (${a})`,
      found: shown(b),
      weight: "noted",
    }));
