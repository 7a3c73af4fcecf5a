import type { PartnershipRecord } from "../../record/record";
import { PRESENCE_TERMS } from "../terms";
import { INFERRED } from "./documents";

/** What has to be known to read a review right, in short: on paper nothing can be pointed at. */
export const howToRead = (record: PartnershipRecord): string =>
  [
    `Made from the record “${record.title}”.`,
    "After each statement come the year of its document and the paragraph; a row of the table names each paragraph once.",
    `${INFERRED} marks what is, in part, our inference.`,
    "What a partnership is about, in brackets, is our grouping.",
    `“${PRESENCE_TERMS["on-record"].label}” means that a document covers that time.`,
    `“${PRESENCE_TERMS.possible.label}” means that a body may have begun, or ended, by that time.`,
    "What no document mentions is not on record, which does not mean that it is not so.",
    "A partnership that has ended, or of which no report tells now, is also listed where the council’s own reports told of it without saying that the council took part.",
    "An office without a name has no holder on record.",
    "Planned, proposed and agreed things are called so until a document says that they happened.",
  ].join(" ");
