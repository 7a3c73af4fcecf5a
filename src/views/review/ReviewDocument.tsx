import { detailAnswers } from "../../io/matching/detail-answers";
import { registersOf } from "../../io/registers/registers";
import type { PartnershipRecord } from "../../record/record";
import { lastReview } from "../../record/report-years";
import { comparedPeriods } from "../../store/compared";
import { selectedBody } from "../../store/selected-body";
import { sliceOf } from "../../store/slices";
import { paperOf } from "../../words/review/paper";
import { reviewOf } from "../../words/review/review";
import { PeriodPair } from "../changes/PeriodPair";
import { DocumentPage } from "../document/DocumentPage";
import { useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { DownloadAsWord } from "./DownloadAsWord";
import styles from "./Review.module.css";
import { ReviewEnd } from "./ReviewEnd";
import { ReviewSection } from "./ReviewSection";
import { ReviewTable } from "./ReviewTable";

/** The annual review of one council, to be read, printed on A4, or kept as a file. */
export function ReviewDocument() {
  const council = useExplorer(selectedBody);
  return council ? <ReviewOf councilId={council.id} /> : null;
}

function ReviewOf({ councilId }: { readonly councilId: string }) {
  const record = useRecord();
  const { areaId, period, comparedTo } = usePick("areaId", "period", "comparedTo");
  const other = comparedTo ?? lastReview(record, areaId, period);
  const [before, after] = comparedPeriods({ period, comparedTo: other }) ?? [other, period];
  const review = reviewOf(record, {
    councilId,
    before: sliceOf(record, before),
    after: sliceOf(record, after),
    registers: ownRegisters(record, councilId),
    answersByLabel: detailAnswers,
  });
  const paper = paperOf(record, review);
  return (
    <DocumentPage
      title={paper.title}
      fileName="annual-review.html"
      choice={<PeriodPair before={before} after={after} />}
      forms={<DownloadAsWord paper={paper} />}
    >
      <p className={styles.lead}>{paper.summary.join(" ")}</p>
      <ReviewTable paper={paper} />
      {paper.sections.map((section) => (
        <ReviewSection key={section.heading} review={review} paper={paper} section={section} />
      ))}
      <ReviewEnd paper={paper} />
    </DocumentPage>
  );
}

/** Those that were read as registers, and documents that list all of a time. */
function ownRegisters(record: PartnershipRecord, councilId: string): ReadonlySet<string> {
  const whole = record.documents.filter(({ covers }) => covers !== undefined);
  const own = [...registersOf(record), ...whole].filter(({ publisher_id }) => publisher_id === councilId);
  return new Set(own.map(({ id }) => id));
}
