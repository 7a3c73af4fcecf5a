import { useId, useState } from "react";
import type { Paragraph } from "../../record/coverage";
import { paragraphsOf } from "../../record/coverage";
import { listParagraphs } from "../../record/edit/set-aside";
import type { PartnershipRecord } from "../../record/record";
import type { Document } from "../../record/shape";
import { unreadOf } from "../../record/unread";
import { useRecord } from "../hooks/useExplorer";
import styles from "./Edit.module.css";
import { locatorsIn } from "./locatorsIn";
import { ParagraphToRead } from "./ParagraphToRead";
import { useEdit } from "./useEdit";

/** All paragraphs of a document, read and unread, in its order. */
export function ParagraphsRead({ document }: { readonly document: Document }) {
  const record = useRecord();
  const make = useEdit();
  const id = useId();
  const [pasted, paste] = useState((document.paragraphs ?? []).join("\n"));
  const paragraphs = allParagraphs(record, document);
  const unread = unreadOf(record, document);
  return (
    <div className={styles.wide}>
      <div className={styles.field}>
        <label htmlFor={id}>Its paragraph numbers or headings, one a line</label>
        <textarea
          id={id}
          className={`${styles.input} ${styles.area}`}
          value={pasted}
          onChange={({ target }) => paste(target.value)}
        />
        <div className={styles.ways}>
          <button
            type="button"
            className="button"
            onClick={() => make(listParagraphs(record, document.id, locatorsIn(pasted)))}
          >
            List these paragraphs
          </button>
          <span className={styles.hint}>The text itself may be pasted: of each line its number is kept.</span>
        </div>
      </div>
      <p role="status">
        {paragraphs.length === 0
          ? "No paragraph of it is listed or read yet."
          : `${unread.length} of ${paragraphs.length} paragraphs unread.`}
      </p>
      <ol className={styles.paragraphs}>
        {paragraphs.map((paragraph) => (
          <ParagraphToRead key={paragraph.locator} document={document} paragraph={paragraph} />
        ))}
      </ol>
    </div>
  );
}

/** Those that are listed, in their order, and what was read from others besides. */
function allParagraphs(record: PartnershipRecord, document: Document): readonly Paragraph[] {
  const read = paragraphsOf(record, document);
  const listed = document.paragraphs ?? [];
  return [
    ...listed.map(
      (locator): Paragraph =>
        read.find((each) => each.locator === locator) ?? { locator, readings: [], setAside: null },
    ),
    ...read.filter(({ locator }) => !listed.includes(locator)),
  ];
}
