import { useRef, useState } from "react";
import { registersOf } from "../../io/registers/registers";
import type { PartnershipRecord } from "../../record/record";
import { lastReview } from "../../record/report-years";
import { comparedPeriods } from "../../store/compared";
import { selectedBody } from "../../store/selected-body";
import { sliceOf } from "../../store/slices";
import { periodInWords } from "../../time/words";
import { documentInWords } from "../../words/citation";
import type { Review, ReviewedBody } from "../../words/review";
import { reviewOf } from "../../words/review";
import { mentionText } from "../../words/sentence";
import { definitionOf, PRESENCE_TERMS } from "../../words/terms";
import { PeriodPair } from "../changes/PeriodPair";
import { download } from "../download";
import { useActions, useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { documentAsFile } from "./documentAsFile";
import { Overview } from "./Overview";
import styles from "./Review.module.css";
import { ReviewedBodySection } from "./ReviewedBodySection";
import { sourcesOfReview } from "./sourcesOfReview";

/** The annual review of one council, to be read, printed on A4, or kept as a file. */
export function ReviewDocument() {
  const council = useExplorer(selectedBody);
  return council ? <ReviewOf councilId={council.id} /> : null;
}

function ReviewOf({ councilId }: { readonly councilId: string }) {
  const record = useRecord();
  const { areaId, period, comparedTo } = usePick("areaId", "period", "comparedTo");
  const { open } = useActions();
  const article = useRef<HTMLElement>(null);
  const other = comparedTo ?? lastReview(record, areaId, period);
  const [before, after] = comparedPeriods({ period, comparedTo: other }) ?? [other, period];
  const review = reviewOf(
    record,
    councilId,
    sliceOf(record, before),
    sliceOf(record, after),
    ownRegisters(record, councilId),
  );
  const title = `Partnerships of ${mentionText(record, councilId)}: review of ${periodInWords(after)}`;
  const [failure, fail] = useState<string | null>(null);
  const save = () => {
    const html = article.current && documentAsFile(title, article.current);
    if (html) download("annual-review.html", "text/html", html);
    fail(html ? null : "This frame may not save files. Open the full explorer to download.");
  };
  return (
    <div className={styles.page}>
      <header className={styles.tools}>
        <button type="button" className="button" onClick={() => open(null)}>
          Back to the explorer
        </button>
        <PeriodPair before={before} after={after} />
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
        <button type="button" className="button" onClick={save}>
          Download as a web page
        </button>
        <span aria-live="polite">{failure}</span>
      </header>
      <main>
        <article ref={article} className={styles.article}>
          <h1>{title}</h1>
          <p className={styles.lead}>
            As at {periodInWords(after)}, compared with {periodInWords(before)}. Every statement names its
            document and paragraph. “Not on record” means that no document mentions it.{" "}
            {`From the record “${record.title}”.`}
          </p>
          <Overview review={review} />
          <BodyList
            title={`Where the council takes part in ${periodInWords(after)}`}
            review={review}
            bodies={review.current}
          />
          <BodyList
            title={`Where it took part in ${periodInWords(before)}, with nothing on record for ${periodInWords(after)}`}
            review={review}
            bodies={review.former}
          />
          <HowToRead />
          <Documents review={review} />
        </article>
      </main>
    </div>
  );
}

/** Those that were read as registers, and documents that list all of a time. */
function ownRegisters(record: PartnershipRecord, councilId: string): ReadonlySet<string> {
  const whole = record.documents.filter(({ covers }) => covers !== undefined);
  const own = [...registersOf(record), ...whole].filter(({ publisher_id }) => publisher_id === councilId);
  return new Set(own.map(({ id }) => id));
}

const READ = ["on-record", "possible", "proposed", "no-longer-reported"] as const;

/** The legend in words: on paper nothing can be pointed at. */
const HowToRead = () => (
  <section>
    <h2>How to read it</h2>
    <p>
      {READ.map((presence) => definitionOf(PRESENCE_TERMS[presence])).join(" ")} In the pictures, bars are
      solid where {PRESENCE_TERMS["on-record"].phrase}, hatched where {PRESENCE_TERMS.possible.phrase}, dashed
      where {PRESENCE_TERMS.proposed.phrase}, and dotted for five years where{" "}
      {PRESENCE_TERMS["no-longer-reported"].phrase}. A line leads to a structure's successor. It is dashed if
      that was only agreed, planned or proposed.
    </p>
  </section>
);

interface BodyListProps {
  readonly title: string;
  readonly review: Review;
  readonly bodies: readonly ReviewedBody[];
}

function BodyList({ title, review, bodies }: BodyListProps) {
  if (bodies.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span className={styles.count}>{bodies.length}</span>
      </h2>
      {bodies.map((reviewed) => (
        <ReviewedBodySection key={reviewed.body.id} review={review} reviewed={reviewed} />
      ))}
    </section>
  );
}

function Documents({ review }: { readonly review: Review }) {
  const record = useRecord();
  return (
    <section>
      <h2>Documents</h2>
      <ul>
        {sourcesOfReview(review).map((id) => (
          <li key={id}>{documentInWords(record, id)}</li>
        ))}
      </ul>
    </section>
  );
}
