/** The review as it is read: what the page, the printer and a word processor set alike. */
import type { PartnershipRecord } from "../../record/record";
import { periodInWords } from "../../time/words";
import { mentionText } from "../sentence";
import type { CitedDocument } from "./documents";
import { documentsOf } from "./documents";
import type { Gaps } from "./gaps";
import { gapsOf } from "./gaps";
import { howToRead } from "./how-to-read";
import type { PaperGroup, PaperSection } from "./paper-parts";
import type { Review } from "./review";
import { sectionsOf } from "./sections";
import { summaryOf } from "./summary";
import { columnsOf, groupsOf } from "./table";

export interface ReviewPaper {
  readonly title: string;
  /** The whole in a few sentences. */
  readonly summary: readonly string[];
  readonly table: {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly groups: readonly PaperGroup[];
  };
  readonly sections: readonly PaperSection[];
  readonly gaps: readonly Gaps[];
  readonly documents: readonly CitedDocument[];
  readonly howToRead: string;
}

export function paperOf(record: PartnershipRecord, review: Review): ReviewPaper {
  const [before, after] = [periodInWords(review.before.period), periodInWords(review.after.period)];
  return {
    title: `Partnerships of ${mentionText(record, review.councilId)}: review of ${after}`,
    summary: summaryOf(record, review),
    table: {
      caption: `All partnerships: ${after}, compared with ${before}`,
      columns: columnsOf(review),
      groups: groupsOf(record, review),
    },
    sections: sectionsOf(record, review),
    gaps: gapsOf(record, review),
    documents: documentsOf(record, review.facts),
    howToRead: howToRead(record),
  };
}
