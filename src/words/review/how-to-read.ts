import type { PartnershipRecord } from "../../record/record";
import { PRESENCE_TERMS } from "../terms";
import { INFERRED } from "./documents";

/** What has to be known to read a review right, in short: on paper nothing can be pointed at. */
export const howToRead = (record: PartnershipRecord): string =>
  [
    `Made from the record “${record.title}”.`,
    "Behind a statement stand the year of its document and the paragraph; in a row of the table each paragraph is named once.",
    `${INFERRED} marks what is, in part, our inference.`,
    `“${PRESENCE_TERMS["on-record"].label}” means that a document covers that time.`,
    "What no document mentions is not on record, which does not mean that it is not so.",
    "An office without a name has no holder on record.",
    "Planned, proposed and agreed things are called so until a document says that they happened.",
  ].join(" ");
