import { useRef } from "react";
import { detailAnswers } from "../../io/matching/detail-answers";
import { kinOf } from "../../lineage/kin";
import { periodInWords } from "../../time/words";
import { distinctName } from "../../words/distinct-name";
import { themeInWords } from "../../words/headings";
import { pounds } from "../../words/money";
import type { Involvement, Review, ReviewedBody } from "../../words/review";
import { checklistOf, openQuestionsOn } from "../../words/review-questions";
import { mentionText } from "../../words/sentence";
import { CERTAINTY_TERMS } from "../../words/terms";
import { useRecord } from "../hooks/useExplorer";
import { useSize } from "../hooks/useSize";
import { LineagePicture } from "../lineage/LineagePicture";
import { Citations } from "../text/Citations";
import { Statements } from "../text/StatementText";
import styles from "./Review.module.css";

/** As wide as the text of an A4 page. */
const MOST_WIDTH = 640;

interface Props {
  readonly review: Review;
  readonly reviewed: ReviewedBody;
}

export function ReviewedBodySection({ review, reviewed }: Props) {
  const record = useRecord();
  const { body, standing, now, then, changes, plans } = reviewed;
  const { before, after } = review;
  const questions = openQuestionsOn(record, review, reviewed);
  return (
    <section className={styles.body}>
      <h3 className={styles.name}>{distinctName(record, body.id)}</h3>
      <p className={styles.theme}>{body.theme && themeInWords(record, body.theme)}</p>
      {body.summary !== undefined && (
        <p>
          {body.summary}{" "}
          <span className={styles.cited}>
            <Citations sources={body.sources} />
          </span>
        </p>
      )}
      <p>
        <strong>Status.</strong> {standing}
      </p>
      <PartLines title={`The council's part in ${periodInWords(after.period)}`} part={now} />
      <PartLines title={`The council's part in ${periodInWords(before.period)}`} part={then} />
      <h4>Changed since {periodInWords(before.period)}</h4>
      {changes.length === 0 && <p>No change on record.</p>}
      <Statements statements={changes} />
      {plans.length > 0 && <h4>Planned, proposed or agreed by {periodInWords(before.period)}</h4>}
      <Statements statements={plans} />
      {kinOf(record, body.id).size > 1 && <Line id={body.id} name={mentionText(record, body.id)} />}
      <Details body={body} />
      {review.current.includes(reviewed) && <Checklist reviewed={reviewed} />}
      {questions.length > 0 && (
        <p>
          <strong>Open {questions.length === 1 ? "question" : "questions"}.</strong> {questions.join(" ")}
        </p>
      )}
    </section>
  );
}

/** Its ancestry and descent, as wide as there is room. */
function Line({ id, name }: { readonly id: string; readonly name: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.min(MOST_WIDTH, useSize(frame)?.width ?? 0);
  return (
    <div ref={frame} className={styles.picture}>
      {width > 0 && <LineagePicture id={id} width={width} label={`Lineage of ${name}`} />}
    </div>
  );
}

/** What a register says of it under words of its own. */
function Details({ body: { details = [], sources } }: Pick<ReviewedBody, "body">) {
  if (details.length === 0) return null;
  return (
    <>
      <h4>Also on record</h4>
      <dl className={styles.checks}>
        {details.map((detail, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two registers may say the same of one body
          <div key={index}>
            <dt>{detail.label}</dt>
            <dd>
              {detail.value}{" "}
              <span className={styles.cited}>
                <Citations sources={detail.sources ?? sources} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What is known, question by question; then, in one line, what is not. */
function Checklist({ reviewed }: { readonly reviewed: ReviewedBody }) {
  const record = useRecord();
  const checks = checklistOf(record, reviewed, detailAnswers);
  const unknown = checks.filter(({ answer }) => answer === null).map(({ question }) => question);
  return (
    <>
      <h4>
        {record.checklist.length > 0
          ? "Against the council's principles"
          : "Who sits there, and what it costs"}
      </h4>
      <dl className={styles.checks}>
        {checks
          .filter(({ answer }) => answer !== null)
          .map(({ question, answer, sources }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>
                {answer}{" "}
                <span className={styles.cited}>
                  <Citations sources={sources} />
                </span>
              </dd>
            </div>
          ))}
        {unknown.length > 0 && (
          <div>
            <dt>Not on record</dt>
            <dd>{unknown.map((question) => question.toLowerCase()).join("; ")}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function PartLines({
  title,
  part: { isMember, seats, payments },
}: {
  readonly title: string;
  readonly part: Involvement;
}) {
  const record = useRecord();
  const cited = (sources: ReviewedBody["body"]["sources"]) => (
    <span className={styles.cited}>
      {" "}
      <Citations sources={sources} />
    </span>
  );
  if (isMember.length + seats.length + payments.length === 0) {
    return (
      <p>
        <strong>{title}.</strong> Nothing on record.
      </p>
    );
  }
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {isMember.map(({ id, role, sources }) => (
          <li key={id}>
            Member{role !== undefined && role !== "member" && ` (${role})`}
            {cited(sources)}
          </li>
        ))}
        {seats.map(({ id, label, personId, sources }) => (
          <li key={id}>
            {label}
            {personId !== null && `: ${distinctName(record, personId)}`}
            {cited(sources)}
          </li>
        ))}
        {payments.map(({ id, amount, frequency, certainty, purpose, sources }) => (
          <li key={id}>
            {pounds(amount)}
            {frequency === "annual" && " a year"}
            {certainty !== "happened" && ` (${CERTAINTY_TERMS[certainty].phrase})`}
            {purpose !== undefined && `: ${purpose}`}
            {cited(sources)}
          </li>
        ))}
      </ul>
    </>
  );
}
