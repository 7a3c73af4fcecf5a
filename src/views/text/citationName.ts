import type { PartnershipRecord } from "../../record/record";
import type { Source } from "../../record/shape";
import { documentInBrief } from "../../words/citation";
import { paragraphName } from "../names";

/**
 * A citation by itself, as in a list of the links of a page. It begins with what is printed, where that is "Paragraph 7.1", and
 * holds it where that is "7.1": so it can be called by it (WCAG 2.5.3).
 * @example "Paragraph 7.1, Cambridge 2011"
 */
export const citationName = (
  record: PartnershipRecord,
  { document_id, locator }: Pick<Source, "document_id" | "locator">,
): string => `${paragraphName(locator)}, ${documentInBrief(record, document_id)}`;
