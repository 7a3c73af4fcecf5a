/** What of a record a workbook in the form of the template cannot hold, in words; nothing where it holds it all. */

import type { Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { themeOf } from "../../record/theme";

type Fields = Readonly<Record<string, unknown>>;

const counted = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : many.replace("#", count.toLocaleString("en-GB"))];

export function cannotHold(record: PartnershipRecord): readonly string[] {
  const { title, themes, classes, checklist } = record;
  const items = COLLECTION_NAMES.flatMap((name): readonly Item[] => record[name]);
  const withTexts: readonly unknown[] = [...items, { title, themes, classes, checklist }];
  const withField = (name: string): number => items.filter((item) => name in item).length;
  return [
    ...counted(record.stories.length, "A story.", "# stories."),
    ...counted(
      withField("disputed"),
      "What other evidence says otherwise of one item.",
      "What other evidence says otherwise of # items.",
    ),
    ...counted(
      items.filter(hasCitedDetails).length,
      "The paragraphs of the details of one item; the details themselves are held.",
      "The paragraphs of the details of # items; the details themselves are held.",
    ),
    ...counted(
      items.filter(hasKept).length + (record.kept ? 1 : 0),
      "What another program wrote beside one item, and the explorer does not show.",
      "What another program wrote beside # items, and the explorer does not show.",
    ),
    ...counted(
      withTexts.filter((each) => textsIn(each).some(isChanged)).length,
      "Spaces around a text of one item, or signs in it that no workbook can hold.",
      "Spaces around texts of # items, or signs in them that no workbook can hold.",
    ),
    ...counted(
      councilsWithoutTheme(record),
      "That one council has no theme: it stands with the councils.",
      "That # councils have no theme: they stand with the councils.",
    ),
  ];
}

const hasCitedDetails = (item: Item): boolean =>
  (((item as unknown as Fields)["details"] ?? []) as readonly Fields[]).some((detail) => "sources" in detail);

/** In the item, or in a thing of one of its lists. */
const hasKept = (value: unknown): boolean =>
  typeof value === "object" && value !== null && ("kept" in value || Object.values(value).some(hasKept));

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Signs that XML 1.0 does not allow, and line ends that it writes otherwise. */
const NO_SIGNS = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const isChanged = (text: string): boolean => text !== text.trim() || NO_SIGNS.test(text);

function councilsWithoutTheme(record: PartnershipRecord): number {
  if (record.organizations.every(({ theme }) => theme === undefined)) return 0;
  return record.organizations.filter(
    (body) =>
      body.classification === "council" && body.theme === undefined && themeOf(record, body) !== undefined,
  ).length;
}
