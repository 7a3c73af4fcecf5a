import { useRef } from "react";
import { succeededBetween } from "../../lineage/succession";
import type { ReviewPaper } from "../../words/review/paper";
import type { PaperItem, PaperSection } from "../../words/review/paper-parts";
import type { Review } from "../../words/review/review";
import { mentionText, textOf } from "../../words/sentence";
import { useRecord } from "../hooks/useExplorer";
import { useSize } from "../hooks/useSize";
import { LineagePicture } from "../lineage/LineagePicture";
import { SentenceText } from "../text/SentenceText";
import { BriefCitations } from "./BriefCitations";
import styles from "./Review.module.css";

/** Two thirds of the text of an A4 page. */
const MOST_WIDTH = 440;

interface Props {
  readonly review: Review;
  readonly paper: ReviewPaper;
  readonly section: PaperSection;
}

/** What is to be told of each body, one below the other. */
export const ReviewSection = ({ review, paper, section: { heading, items } }: Props) => (
  <section>
    <h2>{heading}</h2>
    <ul>
      {items.map((item) => (
        <Item key={item.id ?? toldIn(item)} review={review} paper={paper} item={item} />
      ))}
    </ul>
  </section>
);

/** Of no one body: by what is told. */
const toldIn = ({ statements }: PaperItem): string =>
  statements.map(({ sentence }) => textOf(sentence)).join(" ");

function Item({
  review: { before, after },
  paper,
  item: { id, statements },
}: Omit<Props, "section"> & { readonly item: PaperItem }) {
  const record = useRecord();
  const span = { from: before.period.from, until: after.period.until };
  return (
    <li>
      {statements.map((statement, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is told of a body is constant, and may say a thing twice
        <span key={index}>
          <SentenceText sentence={statement.sentence} />
          <BriefCitations documents={paper.documents} statement={statement} />{" "}
        </span>
      ))}
      {id !== null && succeededBetween(record, id, span) && <Line id={id} name={mentionText(record, id)} />}
    </li>
  );
}

/** Its ancestry and descent, small. */
function Line({ id, name }: { readonly id: string; readonly name: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.min(MOST_WIDTH, useSize(frame)?.width ?? 0);
  return (
    <div ref={frame} className={styles.picture}>
      {width > 0 && <LineagePicture id={id} width={width} label={`Lineage of ${name}`} />}
    </div>
  );
}
