import type { PartnershipRecord } from "../../record/record";
import { headingInWords } from "../../words/headings";
import { textWidth } from "../layout/measure";
import { SMALL_LINE, SMALL_SIZE } from "../layout/metrics";
import type { Heading } from "../layout/place";
import type { Rect } from "../layout/rect";

/** How wide the words of a heading are. */
export const headingWidth = (record: PartnershipRecord, { section, areaId }: Heading): number =>
  textWidth(headingInWords(record, section, areaId), SMALL_SIZE, "bold");

/** Where the words of a heading stand. */
export const headingWords = (record: PartnershipRecord, heading: Heading): Rect => ({
  ...heading.rect,
  width: Math.min(heading.rect.width, headingWidth(record, heading)),
  height: SMALL_LINE + 2,
});
